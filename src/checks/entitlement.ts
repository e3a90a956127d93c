import type { Check } from '../model/case.ts';
import type { CaseEvidence } from '../model/evidence.ts';
import type { ClearingMapping } from '../model/reference-data.ts';
import type { Seen } from '../model/seen.ts';
import type { Finding } from '../model/verdict.ts';
import { noteOfChannel } from './by-channel.ts';
import { check, each, judgedBy, shown, unobserved, withNote } from './check.ts';
import { found, memberOf, type SeenAt } from './finding.ts';
import { channelsSeen, eventsSeen, nameOfTrade, tradesSeen } from './observe.ts';
import { mappingsSeen } from './pages.ts';

/** Who may see what: the channels, trades and mapping rows of one caller, and of another that must see none of them. */
export const entitlement = {
  listsAreDisjoint: (mine: string, others: string): Check =>
    check(`${others}-lists-no-channel-of-${mine}`, `no channel of "${mine}" is listed to the caller of "${others}"`, (evidence) => {
      const own = channelsSeen(evidence, mine);
      const foreign = channelsSeen(evidence, others);
      if (own.length === 0 || foreign.length === 0) return unobserved('one of the two channel lists is empty');
      const ids = new Set(own.map(({ value }) => value.channelId));
      const gcps = new Set(own.map(({ value }) => value.gcpParticipantId));
      const isListed = (known: ReadonlySet<string | undefined>, id: string | undefined) => id !== undefined && known.has(id);
      return judgedBy(
        foreign
          .filter(({ value }) => isListed(ids, value.channelId) || isListed(gcps, value.gcpParticipantId))
          .map((channel) => {
            const { channelId, gcpParticipantId } = channel.value;
            const expected = `no channel of ${[...gcps].join(', ')}`;
            return found(channel, 'a channel is listed to two callers', expected, `${shown(channelId)} of ${shown(gcpParticipantId)}`);
          }),
      );
    }),

  /** The channel that the case took says what `member` must be. */
  tradesAreOf: (label: string, member: 'market' | 'gcpParticipantId'): Check =>
    check(
      `${label}-trades-are-of-the-${member === 'market' ? 'market' : 'gcp'}`,
      `every trade in "${label}" is of the ${member === 'market' ? 'market' : 'GCP'} of its channel`,
      (evidence) =>
        withNote(evidence, member, () => {
          const expectedOf = noteOfChannel(evidence, member);
          return each(tradesSeen(evidence, label), `no trade was delivered in "${label}"`, (trade) => {
            const [expected, received] = [expectedOf(trade), trade.value[member]];
            const says = `${nameOfTrade(trade.value)} is of another ${member}`;
            return received === expected ? undefined : found(memberOf(trade, member), says, shown(expected), shown(received));
          });
        }),
    ),

  tradesAreOfTheDate: (label: string): Check =>
    check(
      `${label}-trades-are-of-the-date`,
      `every event about a trade in "${label}" is of its channel's trade date, or names the earlier date that it corrects`,
      (evidence) =>
        withNote(evidence, 'tradeDate', (ownDate) =>
          each(datedEvents(evidence, label), `no trade was delivered in "${label}"`, (event) => {
            const expected = event.value.originalTradeDate ?? ownDate;
            return event.value.tradeDate === expected
              ? undefined
              : found(event, 'a trade of another date', shown(expected), shown(event.value.tradeDate));
          }),
        ),
    ),

  correctionsNameAnEarlierDate: (label: string): Check =>
    check(
      `${label}-corrections-name-an-earlier-date`,
      `every correction in "${label}" names an original trade date before the channel's own`,
      (evidence) =>
        withNote(evidence, 'tradeDate', (ownDate) => {
          const corrections = datedEvents(evidence, label).filter(({ value }) => value.originalTradeDate !== undefined);
          return each(corrections, `no correction of an earlier trade date was delivered in "${label}"`, (event) => {
            const { originalTradeDate = '', tradeDate } = event.value;
            if (originalTradeDate < `${ownDate}` && tradeDate === originalTradeDate) return undefined;
            const received = `${originalTradeDate}, trade of ${shown(tradeDate)}`;
            return found(event, 'a correction of no earlier date', `a date before ${ownDate}, that of the trade`, received);
          });
        }),
    ),

  mappingsAreOfTheCaller: (channels: string): Check =>
    check('mappings-are-of-the-caller', `every mapping row names a GCP whose channels are listed in "${channels}"`, (evidence) => {
      const own = new Set(channelsSeen(evidence, channels).map(({ value }) => value.gcpParticipantId));
      if (own.size === 0) return unobserved(`no channel was listed in "${channels}"`);
      return each(mappingsSeen(evidence), NO_MAPPING, (row) => {
        const { brokerNumber, gcpParticipantId } = row.value;
        const received = `${shown(brokerNumber)} to ${shown(gcpParticipantId)}`;
        return own.has(gcpParticipantId) ? undefined : found(row, 'a mapping of another GCP', [...own].join(' or '), received);
      });
    }),

  oneGcpAtATime: (): Check =>
    check('mappings-name-one-gcp-at-a-time', 'no two mappings of one broker number and market overlap in time', (evidence) => {
      const earlier = new Map<string, SeenAt<Seen<ClearingMapping>>[]>();
      return each(mappingsSeen(evidence).filter(isPlaced), NO_MAPPING, (row) => {
        const key = `${row.value.brokerNumber} ${row.value.market}`;
        const others = earlier.get(key) ?? [];
        earlier.set(key, [...others, row]);
        return others.filter((other) => overlap(other.value, row.value)).map((other) => overlapFinding(row, other));
      });
    }),
};

const NO_MAPPING = 'no mapping row came, or not to the last page';

type DatedEvent = { readonly tradeDate: string | undefined; readonly originalTradeDate: string | undefined };

/** Events about a trade, reported, amended or cancelled. */
const datedEvents = (evidence: CaseEvidence, label: string): readonly SeenAt<DatedEvent>[] =>
  eventsSeen(evidence, label).flatMap(({ value, place }) => {
    const key = value.trade ?? value.tradeKey;
    return key === undefined ? [] : [{ value: { tradeDate: key.tradeDate, originalTradeDate: value.originalTradeDate }, place }];
  });

/** A row that does not say whose it is, or from when, is the schema check's business. */
const isPlaced = ({ value }: SeenAt<Seen<ClearingMapping>>): boolean =>
  value.brokerNumber !== undefined && value.market !== undefined && value.effectiveFrom !== undefined;

const overlap = (a: Seen<ClearingMapping>, b: Seen<ClearingMapping>): boolean => {
  const end = ({ effectiveTo }: Seen<ClearingMapping>) => (effectiveTo === undefined ? Number.POSITIVE_INFINITY : Date.parse(effectiveTo));
  return Date.parse(a.effectiveFrom ?? '') < end(b) && Date.parse(b.effectiveFrom ?? '') < end(a);
};

const overlapFinding = (row: SeenAt<Seen<ClearingMapping>>, other: SeenAt<Seen<ClearingMapping>>): Finding => {
  const { brokerNumber, market, gcpParticipantId } = row.value;
  const received = `${shown(other.value.gcpParticipantId)} (${other.place.at}) and ${shown(gcpParticipantId)}`;
  return found(row, `broker ${brokerNumber} is mapped twice in ${market}`, 'one mapping at a time', received);
};
