import type { PlantedFault } from '../../model/fault.ts';
import type { Market } from '../../model/trade.ts';
import type { Hooks } from './fault.ts';
import { hooksOf } from './index.ts';
import { watched } from './watched.ts';

/** Which faults a request meets: decided by counting, never by chance. With nothing planted it costs nothing. */

export type Occasion = {
  readonly operationId: string;
  /** What requests are counted by: the channel, the client of a token request, or nothing. */
  readonly subject: string | undefined;
  readonly market: () => Market | undefined;
  /** Of the channel, where there is one. */
  readonly tradeDate: () => string | undefined;
  /** The sequence after which events are asked for, where it says one. */
  readonly position: () => number | undefined;
};

export type FaultSchedule = {
  readonly plant: (planted: PlantedFault) => void;
  readonly clear: () => void;
  readonly planted: () => readonly PlantedFault[];
  readonly isEmpty: () => boolean;
  /** Counts the request, and returns the hooks of the faults whose turn it is. */
  readonly meet: (occasion: Occasion) => readonly Hooks[];
};

type Entry = { readonly planted: PlantedFault; readonly hooks: Hooks; readonly counts: Map<string, number> };

const isOfDate = (tradeDate: string | undefined, occasion: Occasion): boolean =>
  tradeDate === undefined || (occasion.tradeDate() ?? tradeDate) === tradeDate;

const isMeant = ({ on, market, tradeDate, afterSequence }: PlantedFault, occasion: Occasion): boolean =>
  (on === 'every' || on === occasion.operationId) &&
  (market === undefined || market === occasion.market()) &&
  isOfDate(tradeDate, occasion) &&
  (afterSequence === undefined || (occasion.position() ?? -1) >= afterSequence);

const isItsTurn = ({ nth, times = 1 }: PlantedFault, count: number): boolean => nth === undefined || (count >= nth && count < nth + times);

const meetEntry = (entry: Entry, occasion: Occasion): boolean => {
  if (!isMeant(entry.planted, occasion)) return false;
  const key = `${occasion.operationId} ${occasion.subject ?? ''}`;
  const count = (entry.counts.get(key) ?? 0) + 1;
  entry.counts.set(key, count);
  return isItsTurn(entry.planted, count);
};

/** `onActed` is called once for each request in which the fault happened. */
export const createFaultSchedule = (onActed?: (planted: PlantedFault) => void): FaultSchedule => {
  let entries: readonly Entry[] = [];
  return {
    plant: (planted) => {
      const { fault, atSequence } = planted;
      entries = [...entries, { planted, hooks: hooksOf(fault.kind, fault, atSequence), counts: new Map() }];
    },
    clear: () => {
      entries = [];
    },
    planted: () => entries.map((entry) => entry.planted),
    isEmpty: () => entries.length === 0,
    meet: (occasion) => {
      const met = entries.filter((entry) => meetEntry(entry, occasion));
      if (onActed === undefined) return met.map((entry) => entry.hooks);
      return met.map(({ planted, hooks }) => watched(hooks, () => onActed(planted)));
    },
  };
};
