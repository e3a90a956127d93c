import type { CapacityLoad } from '../model/capacity.ts';
import type { Settings } from './settings.ts';

/** The `capacity` block of a run file: what it leaves out, and what of it cannot be played. */

/** Small on purpose: who wants to know what a server carries says so. */
const DEFAULT_LOAD: CapacityLoad = {
  pulls: { perSecond: 20, seconds: 3, p99Ms: 500 },
  streams: { count: 6, events: 200, p99Ms: 1_000 },
  reconnects: { count: 30, p99Ms: 1_000 },
  tokens: { perSecond: 5, seconds: 2, p99Ms: 1_000 },
  lostEvents: 0,
};

/** All that is sent is kept as evidence, and must stay readable. */
const MOST_REQUESTS = 2_000;
const MOST_EVENTS = 20_000;

export const capacityOf = ({ capacity = {} }: Settings['runFile']): CapacityLoad => ({
  pulls: { ...DEFAULT_LOAD.pulls, ...capacity.pulls },
  streams: { ...DEFAULT_LOAD.streams, ...capacity.streams },
  reconnects: { ...DEFAULT_LOAD.reconnects, ...capacity.reconnects },
  tokens: { ...DEFAULT_LOAD.tokens, ...capacity.tokens },
  lostEvents: capacity.lostEvents ?? DEFAULT_LOAD.lostEvents,
});

/** The block itself asks for the family, and so does the hazard by its name. */
export const isCapacityAsked = ({ capacity, families }: Settings['runFile']): boolean =>
  capacity !== undefined || (families?.allow ?? []).includes('capacity');

type Problem = { readonly where: string; readonly says: string };

const problemOfRate = ({ runFile, where }: Settings, part: 'pulls' | 'tokens'): readonly Problem[] => {
  const { perSecond, seconds } = capacityOf(runFile)[part];
  const { answerMs = 10_000, caseMs = 60_000 } = runFile.limits ?? {};
  const requests = perSecond * seconds;
  const tooMany = `${perSecond} a second for ${seconds} seconds are ${requests} requests, and the evidence of more than ${MOST_REQUESTS} is not kept. Lower perSecond or seconds.`;
  const tooLong = `${seconds} seconds, and limits.answerMs (${answerMs}) for the last answer, do not fit into limits.caseMs (${caseMs}). Lower seconds or raise limits.caseMs.`;
  return [
    ...(requests > MOST_REQUESTS ? [{ where: where('capacity', part), says: tooMany }] : []),
    ...(seconds * 1_000 + answerMs > caseMs ? [{ where: where('capacity', part), says: tooLong }] : []),
  ];
};

export const capacityProblems = (settings: Settings): readonly Problem[] => {
  const { runFile, where } = settings;
  if (!isCapacityAsked(runFile)) return [];
  const key = runFile.capacity === undefined ? where('families', 'allow') : where('capacity');
  if (runFile.target?.kind === 'prism') return [{ where: key, says: 'a mock of the documents says nothing of capacity. Remove the key.' }];
  const { count, events } = capacityOf(runFile).streams;
  const tooMany = `${count} streams of ${events} events are ${count * events} events, and the evidence of more than ${MOST_EVENTS} is not kept. Lower count or events.`;
  return [
    ...problemOfRate(settings, 'pulls'),
    ...problemOfRate(settings, 'tokens'),
    ...(count * events > MOST_EVENTS ? [{ where: where('capacity', 'streams'), says: tooMany }] : []),
  ];
};
