import { decode } from '../contract/decode.ts';
import { parseJson } from '../contract/parse-json.ts';
import type { Exchange } from '../model/evidence.ts';
import type { Seen } from '../model/seen.ts';
import type { Trade } from '../model/trade.ts';
import type { Finding, StoryStep } from '../model/verdict.ts';
import type { SeenAt } from './finding.ts';
import { type NumberedMessage, nameOfTrade, type SeenEvent } from './observe.ts';

/** How a fault of sequencing is told: by the shortest list of things sent that shows it, in the order in which they count. */

const ofTrade = (trade: Seen<Trade> | SeenEvent['tradeKey']): Pick<StoryStep, 'trade' | 'version'> => {
  if (trade === undefined) return {};
  const version = 'tradeVersion' in trade ? trade.tradeVersion : undefined;
  return { trade: nameOfTrade(trade), ...(version === undefined ? {} : { version }) };
};

export const eventStep = ({ value, place }: SeenAt<SeenEvent>): StoryStep => ({
  what: value.eventType ?? 'an event without a type',
  ...place,
  ...(value.sequence === undefined ? {} : { sequence: value.sequence }),
  ...(value.eventId === undefined ? {} : { eventId: value.eventId }),
  ...ofTrade(value.trade ?? value.tradeKey),
});

/** A trade that stands in a snapshot. */
export const tradeStep = ({ value, place }: SeenAt<Seen<Trade>>, what: string): StoryStep => ({ what, ...place, ...ofTrade(value) });

/** A message of a stream, under the name that it came with. */
export const messageStep = (exchange: Exchange, { message, at }: NumberedMessage): StoryStep => {
  const value = decode('TradeEvent', parseJson(message.data)) ?? {};
  return { ...eventStep({ value, place: { exchange: exchange.label, at } }), what: message.event };
};

/** A whole answer, or what stands in it at a place, in the words of the check. */
export const answerStep = (exchange: Exchange, what: string, at = ''): StoryStep => ({ what, exchange: exchange.label, at });

const isAt = (finding: Finding, { exchange, at }: StoryStep): boolean =>
  finding.exchange === exchange && (finding.at === at || (finding.at?.startsWith(`${at}/`) ?? at === ''));

/** The fault is where the finding points to; the last step has it where the finding points to none of them. */
export const told = (finding: Finding, steps: readonly StoryStep[]): Finding => {
  if (steps.length === 0) return finding;
  const pointed = steps.findLastIndex((step) => isAt(finding, step));
  const fault = pointed < 0 ? steps.length - 1 : pointed;
  return { ...finding, story: steps.map((step, index) => (index === fault ? { ...step, isFault: true } : step)) };
};

export const toldBy = (finding: Finding, ...events: readonly SeenAt<SeenEvent>[]): Finding => told(finding, events.map(eventStep));
