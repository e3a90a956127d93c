import { requirements } from '../../generated/requirements.ts';
import { playServerCase } from '../../src/drive/play-server-case.ts';
import { judgeCase } from '../../src/judge/judge-case.ts';
import type { Fault } from '../../src/model/fault.ts';
import { openTarget } from '../../src/subject/target.ts';
import { serverCases } from '../server/index.ts';

/** Cases mostly wait for the server, so several are played at a time. */
const PLAYED_AT_A_TIME = 4;

/** Plays the whole catalogue against a reference that shows one behaviour throughout; returns what is not green, in words. */
export const notGreenOn = async (fault: Fault): Promise<readonly string[]> => {
  const waiting = [...serverCases];
  const reds: string[] = [];
  const player = async (): Promise<void> => {
    for (let serverCase = waiting.shift(); serverCase !== undefined; serverCase = waiting.shift()) {
      const target = await openTarget({ kind: 'embedded', seed: 1 }, { faults: [{ on: 'every', fault }] });
      const evidence = await playServerCase(serverCase, target, { seed: 1 }).finally(() => target.close());
      const verdict = judgeCase(serverCase, evidence, requirements[serverCase.requirement], '');
      if (verdict.verdict !== 'pass') reds.push(`${serverCase.id}: ${verdict.sentence}`);
    }
  };
  await Promise.all(Array.from({ length: PLAYED_AT_A_TIME }, player));
  return reds;
};

/** For one whole play of the catalogue, on a machine that is busy with others. */
export const WHOLE_SUITE_MS = 180_000;
