import { stableJson } from '../../src/evidence/json-file.ts';
import { absentNeed } from '../../src/judge/absent-need.ts';
import { serverCases } from '../server/index.ts';
import type { Judged, Performance } from './play-and-judge.ts';
import type { Players } from './players.ts';
import type { TolerantServer } from './tolerances/servers.ts';

/** What is not as it should be: a verdict other than pass, or one that stored evidence does not give again, byte for byte. */
const wrongs = (caseId: string, { verdict, again }: Judged): readonly string[] => [
  ...(verdict.verdict === 'pass' ? [] : [`${caseId}: ${verdict.sentence}`]),
  ...(stableJson(again) === stableJson(verdict) ? [] : [`${caseId}: judged again from a file, it is another verdict`]),
];

/** The same case with nothing beside it: a busy machine must not make it red, and what is wrong comes out again. */
const playAlone = async (players: Players, ids: readonly string[], setUp: Omit<Performance, 'caseId'>): Promise<readonly string[]> => {
  const wrong: string[] = [];
  for (const caseId of ids) wrong.push(...wrongs(caseId, await players.play({ ...setUp, caseId })));
  return wrong;
};

export type WholePlay = { readonly played: number; readonly playedTwice: readonly string[]; readonly notGreen: readonly string[] };

/** Plays the whole catalogue, as far as it applies, against a reference that is such a server throughout. */
export const playWholeSuite = async (players: Players, { behaviours, simulator, absent = {} }: TolerantServer): Promise<WholePlay> => {
  const played = serverCases.filter((one) => one.family !== 'capacity' && absentNeed(one, absent) === undefined);
  const faults = behaviours.map((fault) => ({ on: 'every', fault }));
  const setUp = { faults, absent, ...(simulator && { simulator }), isJudgedAgain: true };
  const first = await Promise.all(played.map(async ({ id }) => ({ id, wrong: wrongs(id, await players.play({ ...setUp, caseId: id })) })));
  const again = first.filter(({ wrong }) => wrong.length > 0).map(({ id }) => id);
  return { played: played.length, playedTwice: again, notGreen: await playAlone(players, again, setUp) };
};

/** For one whole play of the catalogue, on a machine that is busy with others. */
export const WHOLE_SUITE_MS = 300_000;
