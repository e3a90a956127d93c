import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { requirements } from '../../generated/requirements.ts';
import { playServerCase } from '../../src/drive/play-server-case.ts';
import { absentNeed } from '../../src/judge/absent-need.ts';
import { judgeCase } from '../../src/judge/judge-case.ts';
import { openTarget } from '../../src/subject/target.ts';
import { serverCases } from '../server/index.ts';
import { unknownStateless } from '../server/stateless.ts';

/** The examples of our own documents, served by a real Prism, are judged like any server: what a mock can show is in order. */

const documents = fileURLToPath(new URL('../../specs/openapi', import.meta.url));
const PRISM_MS = 60_000;

test('the table of what a mock can show names cases of the catalogue', () => {
  expect(unknownStateless(serverCases)).toEqual([]);
});

test(
  'every case that a mock can show passes on the Prism mock, and every other is told not to apply',
  async () => {
    const target = await openTarget({ kind: 'prism', documents });
    const { absent } = target.description;
    const verdicts: string[] = [];
    try {
      for (const serverCase of serverCases.filter((one) => absentNeed(one, absent) === undefined)) {
        const evidence = await playServerCase(serverCase, target, { seed: 1 });
        const { verdict, sentence } = judgeCase(serverCase, evidence, { requirement: requirements[serverCase.requirement], reproduce: '' });
        verdicts.push(verdict === 'pass' ? `${serverCase.id}: pass` : `${serverCase.id}: ${sentence}`);
      }
    } finally {
      await target.close();
    }
    const stateless = serverCases.filter(({ isStateless }) => isStateless);
    expect(verdicts).toEqual(stateless.map(({ id }) => `${id}: pass`));
    const reasons = serverCases.filter(({ isStateless }) => !isStateless).map((one) => absentNeed(one, absent));
    expect(
      reasons.filter((reason) => reason === undefined || !/ is absent: .*the Prism mock| is not declared absent$/.test(reason)),
    ).toEqual([]);
  },
  PRISM_MS,
);
