import { decode } from '../contract/decode.ts';
import { MARKETS } from '../contract/markets.ts';
import type { Check } from '../model/case.ts';
import type { CaseEvidence, Exchange } from '../model/evidence.ts';
import type { ClearingMapping } from '../model/reference-data.ts';
import type { Seen } from '../model/seen.ts';
import type { Trade } from '../model/trade.ts';
import { differencesOf } from './agreement.ts';
import { check, each, judgedBy, shown, unobserved } from './check.ts';
import { at, found, memberOf } from './finding.ts';
import { channelsSeen, exchangesOf, jsonOf, nameOfTrade, tradesOfTheDate, tradesSeen } from './observe.ts';
import { mappingsSeen } from './pages.ts';
import { inForceFor } from './trade-mappings.ts';

/** What a caller must not be able to see: trades outside their mapping, of another participant ID, and that a channel exists. */
export const entitled = {
  /** Brokers without any mapping are a finding of their own, in the check of the mapped brokers. */
  tradesLieWithinTheirMapping: (label: string): Check =>
    check(
      `${label}-lies-within-its-mappings`,
      `no trade in "${label}" was made before the start, or at or after the end, of its broker's mapping to its GCP`,
      (evidence) => {
        const mappings = mappingsSeen(evidence).map(({ value }) => value);
        const mapped = tradesOfTheDate(evidence, label).flatMap((trade) => {
          const rows = mappings.filter((row) => isAbout(row, trade.value));
          return rows.length === 0 ? [] : [{ trade, rows }];
        });
        return each(mapped, `no trade of a mapped broker was delivered in "${label}"`, ({ trade, rows }) => {
          if (inForceFor(trade.value, rows).length > 0) return undefined;
          const says = `${nameOfTrade(trade.value)} lies outside the mapping of broker ${shown(trade.value.brokerNumber)}`;
          return found(memberOf(trade, 'tradeTime'), says, rows.map(period).join(' or '), shown(trade.value.tradeTime));
        });
      },
    ),

  /** Of a broker with different GCPs the caller sees its own rows alone: mappings in some markets, and none in the others. */
  tradesAreOfMappedMarkets: (label: string): Check =>
    check(
      `${label}-is-of-mapped-markets`,
      `a trade in "${label}" of a broker that is mapped to the caller in some markets only is of such a market, and of the GCP there`,
      (evidence) => {
        const mappings = mappingsSeen(evidence).map(({ value }) => value);
        const partly = tradesOfTheDate(evidence, label).filter(({ value }) => isPartly(value.brokerNumber, mappings));
        return each(partly, `no trade of a broker that is mapped in some markets only was delivered in "${label}"`, (trade) => {
          const { brokerNumber, market, gcpParticipantId } = trade.value;
          if (mappings.some((row) => isAbout(row, trade.value))) return undefined;
          const own = mappings.filter((row) => row.brokerNumber === brokerNumber).map((row) => `${row.market} to ${row.gcpParticipantId}`);
          const says = `${nameOfTrade(trade.value)} of broker ${shown(brokerNumber)} belongs to another GCP`;
          return found(trade, says, own.join(' or '), `${shown(market)} to ${shown(gcpParticipantId)}`);
        });
      },
    ),

  tradesAreOfTheirChannel: (label: string, list: string): Check =>
    check(
      `${label}-is-of-its-channel-in-${list}`,
      `every trade in "${label}" is of the participant ID for which "${list}" lists its channel`,
      (evidence) => {
        const owners = new Map(channelsSeen(evidence, list).map(({ value }) => [value.channelId, value.gcpParticipantId]));
        const batches = channelsOfBatches(evidence, label);
        const owned = tradesSeen(evidence, label).flatMap((trade) => {
          const owner = owners.get(batches.get(trade.place.exchange));
          return owner === undefined ? [] : [{ trade, owner }];
        });
        return each(owned, `no trade of a listed channel was delivered in "${label}"`, ({ trade, owner }) => {
          const { gcpParticipantId } = trade.value;
          if (gcpParticipantId === owner) return undefined;
          return found(
            memberOf(trade, 'gcpParticipantId'),
            `${nameOfTrade(trade.value)} is on a channel of another`,
            owner,
            shown(gcpParticipantId),
          );
        });
      },
    ),

  /** Each request names its channel in its path; where an answer repeats that, it is no difference. */
  problemsDoNotDiffer: (hidden: string, unknown: string): Check =>
    check(
      `${hidden}-is-described-as-${unknown}`,
      `the answers to "${hidden}" and "${unknown}" differ in nothing but trace id and echoed input`,
      (evidence) => {
        const [one, other] = [exchangesOf(evidence, hidden)[0], exchangesOf(evidence, unknown)[0]];
        if (one?.response === undefined || other?.response === undefined) return unobserved('one of the two answers did not come');
        return judgedBy(
          differencesOf(described(other), described(one)).map(([member, was, is]) =>
            at(one, 'told apart from a channel that does not exist', shown(was), shown(is), `/${member}`),
          ),
        );
      },
    ),
};

const isAbout = (row: Seen<ClearingMapping>, trade: Seen<Trade>): boolean =>
  row.brokerNumber === trade.brokerNumber && row.market === trade.market && row.gcpParticipantId === trade.gcpParticipantId;

const period = ({ effectiveFrom, effectiveTo }: Seen<ClearingMapping>): string =>
  `from ${shown(effectiveFrom)}${effectiveTo === undefined ? '' : ` to before ${effectiveTo}`}`;

const isPartly = (brokerNumber: string | undefined, mappings: readonly Seen<ClearingMapping>[]): boolean => {
  const own = mappings.filter((row) => row.brokerNumber !== undefined && row.brokerNumber === brokerNumber);
  const gcps = new Set(own.map((row) => row.gcpParticipantId));
  const markets = new Set(own.map((row) => row.market));
  return gcps.size > 1 || (markets.size > 0 && markets.size < MARKETS.length);
};

/** By the label of its exchange: a batch names its channel once for all its events. */
const channelsOfBatches = (evidence: CaseEvidence, label: string): ReadonlyMap<string, string | undefined> =>
  new Map(exchangesOf(evidence, label).map((exchange) => [exchange.label, decode('EventBatch', jsonOf(exchange))?.channelId]));

/** Status and problem without the trace id, and with a mark in the place of the channel that was asked for. */
const described = (exchange: Exchange): object => {
  const asked = exchange.request.path.split('?')[0]?.split('/')[4] ?? '';
  const json = jsonOf(exchange);
  const members = typeof json === 'object' && json !== null ? Object.entries(json).filter(([name]) => name !== 'traceId') : [];
  const told = members.map(([name, value]) => [name, unechoed(value, asked)] as const);
  return { status: exchange.response?.status, body: Object.fromEntries(told) };
};

const unechoed = (value: unknown, asked: string): unknown =>
  typeof value !== 'string' || asked === '' ? value : value.replaceAll(asked, '…').replaceAll(decodeURIComponent(asked), '…');
