import { expect, test } from '@jest/globals';
import { requirements } from '../../generated/requirements.ts';
import { playServerCase } from '../../src/drive/play-server-case.ts';
import { judgeCase } from '../../src/judge/judge-case.ts';
import type { Fault } from '../../src/model/fault.ts';
import { openTarget } from '../../src/subject/target.ts';
import { serverCases } from '../server/index.ts';

/** Behaviours that a conforming server may show: the whole suite must stay green on each. */
const tolerances: Readonly<Record<string, Fault>> = {
  'header names in lower case': { kind: 'header-case', style: 'lower' },
  'header names in upper case': { kind: 'header-case', style: 'upper' },
  'headers in another order': { kind: 'header-order' },
  'fields and values that the contract does not know': { kind: 'extra-fields' },
  'bodies in chunks': { kind: 'chunked' },
  'pages smaller than the limit': { kind: 'smaller-pages', rows: 40 },
  'other white space in JSON': { kind: 'json-spacing' },
};

/** Cases mostly wait for the server, so several are played at a time. */
const PLAYED_AT_A_TIME = 4;

const notGreen = async (fault: Fault): Promise<readonly string[]> => {
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

test.each(Object.entries(tolerances))(
  'the suite stays green on %s',
  async (_, fault) => {
    expect(await notGreen(fault)).toEqual([]);
  },
  120_000,
);
