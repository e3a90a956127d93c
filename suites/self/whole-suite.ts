import { stableJson } from '../../src/evidence/json-file.ts';
import type { Fault } from '../../src/model/fault.ts';
import { serverCases } from '../server/index.ts';
import type { Judged } from './play-and-judge.ts';
import type { Players } from './players.ts';

/** What a server without a capability must answer is not to be asked of one that has it. */
const played = serverCases.filter(({ lacks, family }) => lacks === undefined && family !== 'capacity');

/** What is not as it should be: a verdict other than pass, or one that stored evidence does not give again, byte for byte. */
const wrongs = (caseId: string, { verdict, again }: Judged): readonly string[] => [
  ...(verdict.verdict === 'pass' ? [] : [`${caseId}: ${verdict.sentence}`]),
  ...(stableJson(again) === stableJson(verdict) ? [] : [`${caseId}: judged again from a file, it is another verdict`]),
];

/** Plays the whole catalogue against a reference that behaves in these ways throughout; returns what is not green, in words. */
export const notGreenOn = async (players: Players, behaviours: readonly Fault[]): Promise<readonly string[]> => {
  const faults = behaviours.map((fault) => ({ on: 'every', fault }));
  const wrong = await Promise.all(
    played.map(async ({ id }) => wrongs(id, await players.play({ caseId: id, faults, isJudgedAgain: true }))),
  );
  return wrong.flat();
};

/** For one whole play of the catalogue, on a machine that is busy with others. */
export const WHOLE_SUITE_MS = 180_000;
