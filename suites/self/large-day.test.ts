import { describe, expect, test } from '@jest/globals';
import { requirements } from '../../generated/requirements.ts';
import { playClientCase } from '../../src/drive/client/play-client-case.ts';
import { judgeCase } from '../../src/judge/judge-case.ts';
import { capacityCases } from '../client/capacity.cases.ts';
import { type PlayedCase, playedCases } from '../client/played.ts';
import { openSelfClient, timings } from './clients/reference-client.ts';

/**
 * A client that loses exactly one trade of a hundred thousand is found, and the trade is named; one that loses none passes. A day takes
 * half a minute and a gigabyte, so it is played when the environment says LARGE_DAY=1.
 */

const whenAsked = process.env['LARGE_DAY'] === '1' ? test : test.skip;

const play = async (played: PlayedCase, client: string) => {
  const subject = openSelfClient(client);
  try {
    const evidence = await playClientCase(played, subject, { seed: 1, timings: { ...timings, settleMs: 5_000, caseMs: 90_000 } });
    return { evidence, verdict: judgeCase(played, evidence, requirements[played.requirement], '') };
  } finally {
    await subject.close();
  }
};

describe('a day of a hundred thousand trades (LARGE_DAY=1 plays it)', () => {
  const days = playedCases(capacityCases).map((played) => [played.id, played] as const);

  whenAsked.each(days)(
    '%s passes with the conforming client',
    async (_id, played) => {
      const { evidence, verdict } = await play(played, 'reference');
      expect({ verdict: verdict.verdict, sentence: verdict.sentence }).toMatchObject({ verdict: 'pass' });
      const events = evidence.client?.truth.reduce((sum, { lastSequence }) => sum + lastSequence, 0);
      expect(events).toBeGreaterThan(100_000);
    },
    200_000,
  );

  whenAsked.each(days)(
    '%s names the one trade that a client loses',
    async (_id, played) => {
      const { evidence, verdict } = await play(played, 'loses-one-trade');
      const lost = /lost: (.+)/.exec(evidence.client?.runs[0]?.output ?? '')?.[1];
      const findings = verdict.checks.flatMap((check) => (check.outcome === 'violated' ? check.findings : []));
      expect(findings.map(({ says }) => says)).toEqual([`${lost} is missing`]);
      expect(verdict.sentence).toContain(`expected ${lost}, live in version`);
    },
    200_000,
  );
});
