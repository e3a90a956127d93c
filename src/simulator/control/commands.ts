import { parsePlantedFault } from '../faults/parse.ts';
import { bringAbout } from '../incidents.ts';
import type { Site } from '../site.ts';
import { calendarDays } from '../state/calendar.ts';
import { timeOn, timestampOf } from '../state/market-time.ts';
import type { WorldHolder } from '../world-holder.ts';
import { datasetIn, InvalidInputError, incidentIn, keyIn, marketIn, numberIn, objectIn, onlyIn, textIn, worldIn } from './input.ts';
import { tradeIn } from './trade-input.ts';
import { truth } from './truth.ts';

/** One row for each thing that the control port can do. */

export type CommandInput = {
  readonly site: Site;
  readonly worlds: WorldHolder;
  /** The channel that the path or the query names. */
  readonly subject: string | undefined;
  readonly input: unknown;
};

export type Command = {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** `*` stands for a channel id. */
  readonly path: readonly string[];
  readonly run: (given: CommandInput) => unknown;
};

const plantAll = (site: Site, input: unknown): void => {
  // All are parsed before the first is planted: half a list helps nobody.
  const parsed = (Array.isArray(input) ? input : [input]).map(parsePlantedFault);
  const planted = parsed.map((result) => {
    if ('says' in result) throw new InvalidInputError(result.says);
    return result.planted;
  });
  for (const fault of planted) site.schedule.plant(fault);
};

const clockOf = (site: Site) => {
  const { clock, businessDate } = site.world();
  return { businessDate, marketTime: timestampOf(clock.now()), rate: clock.rate };
};

const loadStage = ({ site, worlds, input }: CommandInput) => {
  const stage = objectIn(input);
  const options = worldIn(stage);
  const faults = stage['faults'] ?? [];
  const earlier = site.schedule.planted();
  site.schedule.clear();
  try {
    plantAll(site, faults);
    worlds.load(options);
  } catch (error) {
    site.schedule.clear();
    for (const fault of earlier) site.schedule.plant(fault);
    throw error;
  }
  return { clock: clockOf(site), faults: site.schedule.planted() };
};

/** Where the calendar ends the market does, and times far beyond cannot even be written. */
const lastMoment = (): number => timeOn(calendarDays().at(-1)?.date ?? '', '23:59:59.999');

/** A trading day in a third of a second. */
const highestRate = 100_000;

const advance = ({ site, input }: CommandInput) => {
  const given = objectIn(input);
  const { clock } = site.world();
  const to = given['to'] === undefined ? clock.now() + numberIn(given, 'byMs') : Date.parse(textIn(given, 'to'));
  if (Number.isNaN(to) || to < clock.now()) throw new InvalidInputError('to must be a time with an offset, not before the market clock.');
  if (to > lastMoment()) throw new InvalidInputError(`to must not lie after the end of the calendar, ${timestampOf(lastMoment())}.`);
  clock.advanceTo(to);
  return clockOf(site);
};

const setRate = ({ site, input }: CommandInput) => {
  const rate = numberIn(objectIn(input), 'rate');
  if (rate < 0 || rate > highestRate) throw new InvalidInputError(`rate must be 0 to ${highestRate}; 0 stops the clock.`);
  site.world().clock.setRate(rate);
  return clockOf(site);
};

const channelOf = ({ subject = '' }: CommandInput): string => subject;

export const commands: readonly Command[] = [
  { method: 'POST', path: ['stage'], run: loadStage },
  { method: 'GET', path: ['faults'], run: ({ site }) => ({ faults: site.schedule.planted() }) },
  {
    method: 'POST',
    path: ['faults'],
    run: ({ site, input }) => {
      plantAll(site, input);
      return { faults: site.schedule.planted() };
    },
  },
  {
    method: 'DELETE',
    path: ['faults'],
    run: ({ site }) => {
      site.schedule.clear();
      return { faults: [] };
    },
  },
  {
    method: 'POST',
    path: ['trades'],
    run: ({ site, input }) => {
      const given = onlyIn(objectIn(input), ['channelId', 'trade']);
      return { events: site.world().operator.publish(textIn(given, 'channelId'), tradeIn(given, 'trade')) };
    },
  },
  {
    method: 'POST',
    path: ['trades', 'amend'],
    run: ({ site, input }) => {
      const given = onlyIn(objectIn(input), ['key', 'change']);
      return { events: site.world().operator.amend(keyIn(given), tradeIn(given, 'change')) };
    },
  },
  {
    method: 'POST',
    path: ['trades', 'cancel'],
    run: ({ site, input }) => ({ events: site.world().operator.cancel(keyIn(onlyIn(objectIn(input), ['key']))) }),
  },
  {
    method: 'POST',
    path: ['channels', '*', 'restart'],
    run: (given) => {
      given.site.world().operator.restart(channelOf(given));
      return { epoch: given.site.world().channel(channelOf(given))?.epoch() };
    },
  },
  { method: 'POST', path: ['channels', '*', 'close'], run: (given) => ({ events: given.site.world().operator.close(channelOf(given)) }) },
  {
    method: 'POST',
    path: ['mappings', 'end'],
    run: ({ site, input }) => {
      const given = objectIn(input);
      const mapping = site.world().operator.endMapping(textIn(given, 'brokerNumber'), marketIn(given));
      if (mapping === undefined) throw new InvalidInputError('No mapping of this broker number in this market is open.');
      return { mapping };
    },
  },
  {
    method: 'POST',
    path: ['datasets', 'correct'],
    run: ({ site, input }) => {
      const given = objectIn(input);
      return { summary: site.world().operator.correctDataset(datasetIn(given), textIn(given, 'reason')) };
    },
  },
  {
    method: 'POST',
    path: ['incidents'],
    run: ({ site, input }) => {
      const incident = incidentIn(objectIn(input));
      bringAbout(site.world(), incident);
      return incident;
    },
  },
  { method: 'GET', path: ['clock'], run: ({ site }) => clockOf(site) },
  { method: 'POST', path: ['clock', 'advance'], run: advance },
  { method: 'POST', path: ['clock', 'rate'], run: setRate },
  { method: 'GET', path: ['wire-log'], run: ({ site }) => ({ exchanges: site.wireLog.read() }) },
  { method: 'GET', path: ['truth'], run: ({ site, subject }) => ({ channels: truth(site, subject) }) },
];
