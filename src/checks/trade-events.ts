import type { Check } from '../model/case.ts';
import type { CaseEvidence } from '../model/evidence.ts';
import type { Finding } from '../model/verdict.ts';
import { differencesOf } from './agreement.ts';
import { noteOfChannel } from './by-channel.ts';
import { check, each, shown, unobserved, withNote } from './check.ts';
import { found, memberOf, type SeenAt } from './finding.ts';
import { eventsSeen, nameOfTrade, type SeenEvent } from './observe.ts';
import { toldBy } from './story.ts';

/** Events about trades: what an event says of its trade's date and time, what it repeats, and what it corrects. */
export const tradeEvents = {
  reportsAreOfTheDate: (label: string): Check =>
    check(
      `${label}-reports-are-of-the-date`,
      `every trade that is reported in "${label}" is of the trade date of its channel`,
      (evidence) =>
        withNote(evidence, 'tradeDate', () => {
          const ownDateOf = noteOfChannel(evidence, 'tradeDate');
          const reports = eventsSeen(evidence, label).filter(
            ({ value }) => value.eventType === 'TRADE_REPORTED' && value.trade !== undefined,
          );
          return each(reports, `no trade was reported in "${label}"`, (event) => {
            const [tradeDate, ownDate] = [event.value.trade?.tradeDate, ownDateOf(event)];
            if (tradeDate === ownDate) return undefined;
            return toldBy(
              found(memberOf(event, 'trade/tradeDate'), 'a trade of another date is reported', shown(ownDate), shown(tradeDate)),
              event,
            );
          });
        }),
    ),

  originalDatesAreOfTheTrade: (label: string): Check =>
    check(
      `${label}-original-dates-are-of-the-trade`,
      `an original trade date in "${label}" is that of the trade's key, and stands in no event about a trade of the channel's own date`,
      (evidence) =>
        withNote(evidence, 'tradeDate', () => {
          const ownDateOf = noteOfChannel(evidence, 'tradeDate');
          return each(eventsOfTrades(evidence, label), NO_TRADE(label), (event) => {
            const { originalTradeDate, trade, tradeKey } = event.value;
            const ownDate = ownDateOf(event);
            const tradeDate = (trade ?? tradeKey)?.tradeDate;
            if (originalTradeDate === undefined || (originalTradeDate === tradeDate && tradeDate !== ownDate)) return undefined;
            const expected = tradeDate === ownDate ? 'none, as the trade is of the day' : shown(tradeDate);
            return toldBy(found(memberOf(event, 'originalTradeDate'), 'another original trade date', expected, originalTradeDate), event);
          });
        }),
    ),

  resendsAreMarked: (label: string): Check =>
    check(
      `${label}-resends-are-marked`,
      `an event in "${label}" that repeats trade key and version under another sequence is marked, and sends the same trade`,
      (evidence) => {
        const first = new Map<string, SeenAt<SeenEvent>>();
        return each(eventsOfTrades(evidence, label), NO_TRADE(label), (event) => {
          const name = contentOf(event.value);
          const earlier = first.get(name);
          if (earlier === undefined) first.set(name, event);
          const isRepeated = earlier !== undefined && earlier.value.sequence !== event.value.sequence;
          return isRepeated ? [...unmarkedFinding(event, earlier), ...differenceFindings(event, earlier)] : [];
        });
      },
    ),

  /** The earlier channel must be read to its close: only then is the last version of its trades known. */
  correctionsFollowOn: (label: string, earlier: string): Check =>
    check(
      `${label}-follows-on-${earlier}`,
      `each amendment in "${label}" of a trade of "${earlier}" has the version after the last one`,
      (evidence) => {
        if (!eventsSeen(evidence, earlier).some(({ value }) => value.eventType === 'CHANNEL_CLOSED'))
          return unobserved(`"${earlier}" was not read to its close`);
        const versions: Versions = new Map();
        for (const event of eventsOfTrades(evidence, earlier)) enter(versions, event);
        const corrections = eventsOfTrades(evidence, label).filter(
          ({ value }) => value.originalTradeDate !== undefined && isKnown(versions, value),
        );
        return each(corrections, `no trade of "${earlier}" was amended in "${label}"`, (event) => correctionFinding(event, versions));
      },
    ),

  publishedAfterTheTrade: (label: string): Check =>
    check(`${label}-is-published-after-the-trade`, `no trade in "${label}" was published before its trade time`, (evidence) =>
      each(timedEvents(evidence, label), `no trade with a trade time was delivered in "${label}"`, ({ event, tradeTime }) => {
        const publishedAt = event.value.publishedAt;
        if (Date.parse(publishedAt ?? '') >= Date.parse(tradeTime)) return undefined;
        const says = 'published before the trade was made';
        return toldBy(found(memberOf(event, 'publishedAt'), says, `not before ${tradeTime}`, shown(publishedAt)), event);
      }),
    ),
};

const NO_TRADE = (label: string): string => `no event about a trade was delivered in "${label}"`;

const eventsOfTrades = (evidence: CaseEvidence, label: string): readonly SeenAt<SeenEvent>[] =>
  eventsSeen(evidence, label).filter(({ value }) => value.trade !== undefined || value.tradeKey !== undefined);

/** What no trade time can be read from is the schema check's business. */
const timedEvents = (evidence: CaseEvidence, label: string) =>
  eventsSeen(evidence, label).flatMap((event) => {
    const tradeTime = event.value.trade?.tradeTime;
    return tradeTime === undefined || Number.isNaN(Date.parse(tradeTime)) ? [] : [{ event, tradeTime }];
  });

const contentOf = ({ trade, tradeKey }: SeenEvent): string =>
  trade === undefined ? `the cancellation of ${nameOfTrade(tradeKey ?? {})}` : `version ${trade.tradeVersion} of ${nameOfTrade(trade)}`;

const unmarkedFinding = (event: SeenAt<SeenEvent>, earlier: SeenAt<SeenEvent>): readonly Finding[] => {
  if (event.value.possibleResend === true) return [];
  const says = `${contentOf(event.value)} came at sequence ${shown(earlier.value.sequence)} already`;
  return [toldBy(found(memberOf(event, 'possibleResend'), says, 'true', shown(event.value.possibleResend)), earlier, event)];
};

const differenceFindings = (event: SeenAt<SeenEvent>, earlier: SeenAt<SeenEvent>): readonly Finding[] => {
  const [was, is] = [earlier.value.trade, event.value.trade];
  if (was === undefined || is === undefined) return [];
  return differencesOf(was, is).map(([member, before, now]) =>
    toldBy(
      found(memberOf(event, `trade/${member}`), `${contentOf(event.value)} was sent otherwise before`, shown(before), shown(now)),
      earlier,
      event,
    ),
  );
};

/** The event that gave each trade its last version. */
type Versions = Map<string, SeenAt<SeenEvent>>;

const versionOf = (event: SeenAt<SeenEvent> | undefined): number => event?.value.trade?.tradeVersion ?? 0;

const enter = (versions: Versions, event: SeenAt<SeenEvent>): void => {
  const { trade } = event.value;
  if (trade?.tradeVersion === undefined) return;
  const name = nameOfTrade(trade);
  if (!versions.has(name) || trade.tradeVersion > versionOf(versions.get(name))) versions.set(name, event);
};

const isKnown = (versions: Versions, { trade }: SeenEvent): boolean => trade !== undefined && versions.has(nameOfTrade(trade));

const correctionFinding = (event: SeenAt<SeenEvent>, versions: Versions): Finding | undefined => {
  const { trade, possibleResend } = event.value;
  const name = nameOfTrade(trade ?? {});
  const before = versions.get(name);
  const last = versionOf(before);
  enter(versions, event);
  if (trade?.tradeVersion === last + 1 || (possibleResend === true && (trade?.tradeVersion ?? 0) <= last)) return undefined;
  const [expected, received] = [`version ${last + 1}`, `version ${shown(trade?.tradeVersion)}`];
  const finding = found(memberOf(event, 'trade/tradeVersion'), `${name} is corrected`, expected, received);
  return toldBy(finding, ...(before === undefined ? [] : [before]), event);
};
