import type { CaseEvidence, Exchange } from '../../model/evidence.ts';
import type { StoryStep } from '../../model/verdict.ts';
import type { SeenAt } from '../finding.ts';
import { eventsOf, type SeenEvent } from '../observe.ts';

/** The events that a client was sent, by whichever way, in the order in which they left. */

const CARRY_EVENTS = new Set(['pullEvents', 'streamEvents']);

export const sentEvents = (evidence: CaseEvidence): readonly SeenAt<SeenEvent>[] =>
  evidence.exchanges.filter(({ operationId }) => CARRY_EVENTS.has(operationId)).flatMap((exchange: Exchange) => eventsOf(exchange));

export const stepOf = ({ value, place }: SeenAt<SeenEvent>): StoryStep => {
  const key = value.trade ?? value.tradeKey;
  return {
    what: value.eventType ?? 'an event of no type',
    exchange: place.exchange,
    at: place.at,
    ...(value.sequence === undefined ? {} : { sequence: value.sequence }),
    ...(value.eventId === undefined ? {} : { eventId: value.eventId }),
    ...(key === undefined ? {} : { trade: nameOfSeen(key) }),
    ...(value.trade?.tradeVersion === undefined ? {} : { version: value.trade.tradeVersion }),
  };
};

const nameOfSeen = (key: NonNullable<SeenEvent['tradeKey']>): string =>
  `${key.market ?? '?'} ${key.tradeDate ?? '?'} ${key.tradeReference ?? '?'} ${key.side ?? '?'}`;

/** Names of the trades that events told of. */
export const tradesSent = (evidence: CaseEvidence): ReadonlySet<string> =>
  new Set(
    sentEvents(evidence).flatMap(({ value }) => {
      const key = value.trade ?? value.tradeKey;
      return key === undefined ? [] : [nameOfSeen(key)];
    }),
  );

/** Those about one trade, each sequence once: where it was sent first. */
export const sentAbout = (evidence: CaseEvidence, trade: string): readonly SeenAt<SeenEvent>[] => {
  const known = new Set<string>();
  return sentEvents(evidence).filter(({ value }) => {
    const key = value.trade ?? value.tradeKey;
    const id = `${value.channelId} ${value.epoch} ${value.sequence}`;
    if (key === undefined || nameOfSeen(key) !== trade || known.has(id)) return false;
    known.add(id);
    return true;
  });
};
