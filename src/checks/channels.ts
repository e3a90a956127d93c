import { decode } from '../contract/decode.ts';
import type { Check } from '../model/case.ts';
import type { Channel, ChannelState } from '../model/event.ts';
import type { CaseEvidence } from '../model/evidence.ts';
import type { CalendarDay } from '../model/reference-data.ts';
import type { Seen } from '../model/seen.ts';
import type { Finding, StoryStep } from '../model/verdict.ts';
import { check, each, shown, unobserved, withNote } from './check.ts';
import { found, memberOf, type SeenAt } from './finding.ts';
import { channelsSeen, eventsSeen, exchangesOf, jsonOf } from './observe.ts';
import { calendarSeen, mappingsSeen } from './pages.ts';
import { told, toldBy } from './story.ts';

/** Checks of the channel list: by itself, against a later list, and against the calendar and the mappings of the day. */
export const channels = {
  areListedOnce: (label: string): Check =>
    check(
      `${label}-lists-each-channel-once`,
      `"${label}" lists each participant ID, market and trade date once, under a channel id of its own`,
      (evidence) => {
        const names = new Map<string, SeenAt<Seen<Channel>>>();
        return each(identified(evidence, label), noChannel(label), (channel) => [
          ...onlyOnce(names, `the channel ${nameOf(channel.value)}`, channel),
          ...onlyOnce(names, `the id ${shown(channel.value.channelId)}`, channel),
        ]);
      },
    ),

  keepTheirIds: (label: string, earlier: string): Check =>
    check(
      `${label}-keeps-the-ids-of-${earlier}`,
      `each participant ID, market and trade date has in "${label}" the channel id that it has in "${earlier}"`,
      (evidence) => {
        const ids = new Map(identified(evidence, earlier).map(({ value }) => [nameOf(value), value.channelId]));
        const again = identified(evidence, label).filter(({ value }) => ids.has(nameOf(value)));
        return each(again, `no channel was listed both in "${earlier}" and in "${label}"`, (channel) => {
          const expected = ids.get(nameOf(channel.value));
          if (channel.value.channelId === expected) return undefined;
          const says = `the channel ${nameOf(channel.value)} has another id`;
          return found(memberOf(channel, 'channelId'), says, shown(expected), shown(channel.value.channelId));
        });
      },
    ),

  neverMoveBack: (label: string, earlier: string): Check =>
    check(
      `${label}-is-never-behind-${earlier}`,
      `no channel has in "${label}" an earlier state or a lower last sequence than in "${earlier}", within one epoch`,
      (evidence) => {
        const before = new Map(channelsSeen(evidence, earlier).map((channel) => [idOf(channel.value), channel]));
        const pairs = channelsSeen(evidence, label).flatMap((channel) => {
          const was = channel.value.channelId === undefined ? undefined : before.get(idOf(channel.value));
          return was === undefined ? [] : [{ was, channel }];
        });
        return each(pairs, `no channel was listed in one epoch both in "${earlier}" and in "${label}"`, ({ was, channel }) =>
          [...stateFindings(was.value, channel), ...sequenceFindings(was.value, channel)].map((finding) =>
            told(finding, [was, channel].map(channelStep)),
          ),
        );
      },
    ),

  coverTradingMarkets: (label: string): Check =>
    check(
      `${label}-covers-trading-markets`,
      `"${label}" has a channel of the business date for each market that trades on it by the calendar`,
      (evidence) =>
        withNote(evidence, 'businessDate', (date) => {
          if (!isDelivered(evidence, label)) return unobserved(`no channel list "${label}" was delivered`);
          const days = calendarSeen(evidence).filter(({ value }) => value.date === date && isTrading(value));
          const open = new Set(channelsSeen(evidence, label).flatMap(({ value }) => (value.tradeDate === date ? [value.market] : [])));
          return each(days, `no market trades on ${date} by the calendar, or no whole calendar came`, (day) =>
            open.has(day.value.market)
              ? undefined
              : found(day, 'a market that trades has no channel', `${day.value.market} ${date}`, 'none'),
          );
        }),
    ),

  areOfTradingDays: (label: string): Check =>
    check(
      `${label}-is-of-trading-days`,
      `each channel in "${label}" is of a date on which its market trades by the calendar`,
      (evidence) => {
        const days = calendarSeen(evidence).map(({ value }) => value);
        const dates = days.flatMap(({ date }) => date ?? []).toSorted();
        const trading = new Set(days.filter(isTrading).map(({ market, date }) => `${market} ${date}`));
        const within = identified(evidence, label).filter(
          ({ value: { tradeDate = '' } }) => tradeDate >= (dates[0] ?? '~') && tradeDate <= (dates.at(-1) ?? ''),
        );
        return each(within, `no channel within the dates of a whole calendar was listed in "${label}"`, (channel) => {
          const { market, tradeDate } = channel.value;
          if (trading.has(`${market} ${tradeDate}`)) return undefined;
          return found(
            memberOf(channel, 'tradeDate'),
            'a channel of a day without trading',
            `a trading day of ${market}`,
            shown(tradeDate),
          );
        });
      },
    ),

  coverMappedParticipants: (label: string): Check =>
    check(
      `${label}-covers-mapped-participants`,
      `"${label}" has channels of every participant ID to which the caller's mappings map a broker on the business date`,
      (evidence) =>
        withNote(evidence, 'businessDate', (date) => {
          if (!isDelivered(evidence, label)) return unobserved(`no channel list "${label}" was delivered`);
          const listed = new Set(channelsSeen(evidence, label).map(({ value }) => value.gcpParticipantId));
          const inForce = mappingsSeen(evidence).filter(({ value }) => isWithin(value, `${date}`));
          const first = new Map(inForce.toReversed().map((row) => [row.value.gcpParticipantId, row]));
          return each([...first.values()], `no mapping in force on ${date} was delivered, or not to the last page`, (row) => {
            const id = row.value.gcpParticipantId;
            return listed.has(id)
              ? undefined
              : found(row, 'a participant ID of the caller has no channel', `a channel of ${shown(id)}`, 'none');
          });
        }),
    ),

  /** Told by one answer: a batch that reaches to the last sequence shows the last event, and the state beside it. */
  closeWithTheirLastEvent: (label: string): Check =>
    check(
      `${label}-closes-with-its-last-event`,
      `the channel in "${label}" is CLOSED exactly when its last event is CHANNEL_CLOSED`,
      (evidence) =>
        each(lastEvents(evidence, label), `no last event of a channel was delivered in "${label}"`, ({ event, state }) => {
          if ((state === 'CLOSED') === (event.value.eventType === 'CHANNEL_CLOSED')) return undefined;
          const expected = event.value.eventType === 'CHANNEL_CLOSED' ? 'CLOSED' : 'not CLOSED';
          return toldBy(found(event, `the state after ${shown(event.value.eventType)} is another`, expected, shown(state)), event);
        }),
    ),
};

type Placed = SeenAt<Seen<Channel>>;

const noChannel = (label: string): string => `no channel was listed in "${label}"`;

const isDelivered = (evidence: CaseEvidence, label: string): boolean =>
  exchangesOf(evidence, label).some((exchange) => decode('ChannelList', jsonOf(exchange))?.channels !== undefined);

/** What does not say which channel it is, is the schema check's business. */
const identified = (evidence: CaseEvidence, label: string): readonly Placed[] =>
  channelsSeen(evidence, label).filter(
    ({ value }) =>
      value.channelId !== undefined && value.gcpParticipantId !== undefined && value.market !== undefined && value.tradeDate !== undefined,
  );

const nameOf = ({ gcpParticipantId, market, tradeDate }: Seen<Channel>): string => `${gcpParticipantId} ${market} ${tradeDate}`;

const idOf = ({ channelId, epoch }: Seen<Channel>): string => `${channelId} ${epoch}`;

const isTrading = ({ tradingDay }: Seen<CalendarDay>): boolean => tradingDay !== undefined && tradingDay !== 'NONE';

const onlyOnce = (names: Map<string, Placed>, name: string, channel: Placed): readonly Finding[] => {
  const holder = names.get(name);
  if (holder === undefined) names.set(name, channel);
  if (holder === undefined) return [];
  return [told(found(channel, `${name} is listed twice`, 'once', `also at ${holder.place.at}`), [holder, channel].map(channelStep))];
};

const channelStep = ({ value, place }: Placed): StoryStep => ({
  what: `${shown(value.channelId)} in the channel list, ${shown(value.state)}`,
  ...place,
  ...(value.lastSequence === undefined ? {} : { sequence: value.lastSequence }),
});

const ORDER: readonly (ChannelState | undefined)[] = ['PENDING', 'OPEN', 'CLOSED'];

const stateFindings = (was: Seen<Channel>, channel: Placed): readonly Finding[] => {
  const { state } = channel.value;
  if (was.state === undefined || (state !== undefined && ORDER.indexOf(state) >= ORDER.indexOf(was.state))) return [];
  return [found(memberOf(channel, 'state'), `${shown(channel.value.channelId)} moved back`, `${was.state} or later`, shown(state))];
};

const sequenceFindings = (was: Seen<Channel>, channel: Placed): readonly Finding[] => {
  const { lastSequence } = channel.value;
  if (was.lastSequence === undefined || (lastSequence !== undefined && lastSequence >= was.lastSequence)) return [];
  const says = `${shown(channel.value.channelId)} moved back`;
  return [found(memberOf(channel, 'lastSequence'), says, `${was.lastSequence} or higher`, shown(lastSequence))];
};

/** In force at some instant of the date, by Hong Kong's clock. */
const isWithin = (
  { effectiveFrom, effectiveTo }: { effectiveFrom?: string | undefined; effectiveTo?: string | undefined },
  date: string,
) => {
  const begin = Date.parse(`${date}T00:00:00+08:00`);
  const from = Date.parse(effectiveFrom ?? '');
  return from < begin + DAY_MS && (effectiveTo === undefined || Date.parse(effectiveTo) > begin);
};

const DAY_MS = 86_400_000;

const lastEvents = (evidence: CaseEvidence, label: string) => {
  const events = Map.groupBy(eventsSeen(evidence, label), ({ place }) => place.exchange);
  return exchangesOf(evidence, label).flatMap((exchange) => {
    const { state, lastSequence } = decode('EventBatch', jsonOf(exchange)) ?? {};
    const event = events.get(exchange.label)?.find(({ value }) => lastSequence !== undefined && value.sequence === lastSequence);
    return event === undefined ? [] : [{ event, state }];
  });
};
