import { decode } from '../contract/decode.ts';
import type { Check } from '../model/case.ts';
import type { CaseEvidence } from '../model/evidence.ts';
import { check, each, judgedBy, shown, unobserved } from './check.ts';
import { eventsSeen, exchangesOf, jsonOf, tradesSeen } from './observe.ts';
import { mappingsSeen } from './reference-data.ts';
import { found } from './sequence.ts';

/** Who may see what: the channels, trades and mapping rows of one caller, and of another that must see none of them. */
export const entitlement = {
  listsAreDisjoint: (mine: string, others: string): Check =>
    check(`${others}-lists-no-channel-of-${mine}`, `no channel of "${mine}" is listed to the caller of "${others}"`, (evidence) => {
      const own = channelsIn(evidence, mine);
      const foreign = channelsIn(evidence, others);
      if (own.length === 0 || foreign.length === 0) return unobserved('one of the two channel lists is empty');
      const ids = new Set(own.map((channel) => channel.channelId));
      const gcps = new Set(own.map((channel) => channel.gcpParticipantId));
      return judgedBy(
        foreign
          .filter((channel) => ids.has(channel.channelId) || gcps.has(channel.gcpParticipantId))
          .map((channel) => ({
            says: 'a channel is listed to two callers',
            expected: `no channel of ${[...gcps].join(', ')}`,
            received: `${channel.channelId} of ${channel.gcpParticipantId}`,
            exchange: others,
          })),
      );
    }),

  /** The channel that the case took says what `member` must be. */
  tradesAreOf: (label: string, member: 'market' | 'gcpParticipantId'): Check =>
    check(
      `${label}-trades-are-of-the-${member === 'market' ? 'market' : 'gcp'}`,
      `every trade in "${label}" is of the ${member === 'market' ? 'market' : 'GCP'} of its channel`,
      (evidence) =>
        each(tradesSeen(evidence, label), `no trade was delivered in "${label}"`, (trade) =>
          trade.value[member] === evidence.notes[member]
            ? undefined
            : found(trade, `a trade of another ${member}`, shown(evidence.notes[member]), shown(trade.value[member])),
        ),
    ),

  tradesAreOfTheDate: (label: string): Check =>
    check(
      `${label}-trades-are-of-the-date`,
      `every trade in "${label}" is of its channel's trade date, corrections of an earlier date apart`,
      (evidence) =>
        each(
          eventsSeen(evidence, label).filter(({ value }) => value.trade !== undefined),
          `no trade was delivered in "${label}"`,
          (event) => {
            const expected = event.value.originalTradeDate ?? evidence.notes['tradeDate'];
            return event.value.trade?.tradeDate === expected
              ? undefined
              : found(event, 'a trade of another date', shown(expected), shown(event.value.trade?.tradeDate));
          },
        ),
    ),

  correctionsNameAnEarlierDate: (label: string): Check =>
    check(
      `${label}-corrections-name-an-earlier-date`,
      `every correction in "${label}" names an original trade date before the channel's own`,
      (evidence) => {
        const corrections = eventsSeen(evidence, label).filter(({ value }) => value.originalTradeDate !== undefined);
        return each(corrections, `no correction of an earlier trade date was delivered in "${label}"`, (event) => {
          const { originalTradeDate, trade, tradeKey } = event.value;
          const isEarlier = (originalTradeDate ?? '') < `${evidence.notes['tradeDate']}`;
          const isOfKey = (trade ?? tradeKey)?.tradeDate === originalTradeDate;
          return isEarlier && isOfKey
            ? undefined
            : found(
                event,
                'a correction of no earlier date',
                `a date before ${evidence.notes['tradeDate']}, that of the trade`,
                `${shown(originalTradeDate)}, trade of ${shown((trade ?? tradeKey)?.tradeDate)}`,
              );
        });
      },
    ),

  mappingsAreOfTheCaller: (channels: string): Check =>
    check('mappings-are-of-the-caller', `every mapping row names a GCP whose channels are listed in "${channels}"`, (evidence) => {
      const own = new Set(channelsIn(evidence, channels).map((channel) => channel.gcpParticipantId));
      if (own.size === 0) return unobserved(`no channel was listed in "${channels}"`);
      return each(mappingsSeen(evidence), 'no mapping row came', (row) =>
        own.has(row.gcpParticipantId)
          ? undefined
          : {
              says: 'a mapping of another GCP',
              expected: [...own].join(' or '),
              received: `${row.brokerNumber} to ${row.gcpParticipantId}`,
              exchange: 'clearing-mappings',
            },
      );
    }),

  oneGcpAtATime: (): Check =>
    check('mappings-name-one-gcp-at-a-time', 'at any instant a broker number and market map to one GCP', (evidence) => {
      const rows = mappingsSeen(evidence);
      return each(rows, 'no mapping row came', (row, index) => {
        const clash = rows
          .slice(index + 1)
          .find((other) => other.brokerNumber === row.brokerNumber && other.market === row.market && overlap(row, other));
        return clash === undefined
          ? undefined
          : {
              says: `broker ${row.brokerNumber} is mapped twice in ${row.market}`,
              expected: 'one GCP at a time',
              received: `${row.gcpParticipantId} and ${clash.gcpParticipantId}`,
              exchange: 'clearing-mappings',
            };
      });
    }),
};

type Period = { readonly effectiveFrom?: string | undefined; readonly effectiveTo?: string | undefined };

const overlap = (a: Period, b: Period): boolean => {
  const end = (period: Period) => (period.effectiveTo === undefined ? Number.POSITIVE_INFINITY : Date.parse(period.effectiveTo));
  return Date.parse(a.effectiveFrom ?? '') < end(b) && Date.parse(b.effectiveFrom ?? '') < end(a);
};

const channelsIn = (evidence: CaseEvidence, label: string) =>
  exchangesOf(evidence, label).flatMap((exchange) => decode('ChannelList', jsonOf(exchange))?.channels ?? []);
