import type { Capture } from '../../model/capture.ts';
import type { Check } from '../../model/case.ts';
import type { Finding } from '../../model/verdict.ts';
import { check, each } from '../check.ts';
import { nameOfTrade } from '../observe.ts';
import { told } from '../story.ts';
import type { Exception } from './book-problems.ts';
import { booked } from './booked.ts';
import { type Delivered, deliveredStep, deliveriesOf } from './deliveries.ts';
import { ITS_END, withCapture } from './with-capture.ts';

/** Trades that are none of the participant's, as nobody has mapped their broker to it. */

const setAside = (sent: Delivered, capture: Capture): Finding | undefined => {
  const { channelId, sequence, seen } = sent;
  const name = nameOfTrade(seen.value.trade ?? {});
  const record = booked(capture).live.get(name);
  const isReported = capture.records.some((one) => one.record === 'setAside' && one.channelId === channelId && one.sequence === sequence);
  if (isReported && record === undefined) return undefined;
  const place = record?.place ?? ITS_END;
  const finding = {
    says: `${name} is of a broker that is not mapped, and was ${record === undefined ? 'not reported' : 'booked'}`,
    expected: `an incident at ${sequence}, for instance UNMAPPED_BROKER, and no such trade`,
    received: record === undefined ? 'no incident' : `a live trade at ${place}`,
    exchange: 'capture',
    at: place,
  };
  const end = {
    what: record === undefined ? 'the client reported nothing' : 'recorded as live',
    exchange: 'capture',
    at: place,
    trade: name,
  };
  return told(finding, [deliveredStep(sent), end]);
};

const isAmong = ({ seen, sequence }: Delivered, places: Exception | undefined): boolean =>
  places === undefined || (seen.value.trade?.market === places.market && places.sequences.includes(sequence));

export const unmapped = {
  /** `brokerNumber`: one that no mapping has; or none any more, for the events at `places`. */
  isSetAside: (brokerNumber: string, places?: Exception): Check =>
    check(
      'unmapped-brokers-are-set-aside',
      'a trade of a broker that is not mapped was set aside and reported',
      withCapture(({ evidence, capture }) => {
        const sent = deliveriesOf(evidence).filter(
          (delivered) => delivered.seen.value.trade?.brokerNumber === brokerNumber && isAmong(delivered, places),
        );
        return each(sent, `no trade of broker ${brokerNumber} was sent`, (one) => setAside(one, capture));
      }),
    ),
};
