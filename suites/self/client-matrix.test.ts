import { describe, expect, test } from '@jest/globals';
import { requirements } from '../../generated/requirements.ts';
import { playClientCase } from '../../src/drive/client/play-client-case.ts';
import { judgeCase } from '../../src/judge/judge-case.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { clientAreas } from '../client/index.ts';
import { type PlayedCase, playedCases } from '../client/played.ts';
import { clientKills } from './client-kills/index.ts';
import { killFor } from './client-kills/kill.ts';
import { openSelfClient, timings } from './clients/reference-client.ts';

/**
 * Every client case can fail, and for the reason that it names: a client with one defect violates the check that the kill table
 * names. The conforming client passes it.
 */

const verdictOf = async (played: PlayedCase, client: string): Promise<Verdict> => {
  const subject = openSelfClient(client);
  try {
    const evidence = await playClientCase(played, subject, { seed: 1, timings });
    return judgeCase(played, evidence, requirements[played.requirement], '');
  } finally {
    await subject.close();
  }
};

// A load is played on its own, and when it is asked for: large-day.test.ts.
const functional = Object.entries(clientAreas).filter(([area]) => area !== 'capacity');

for (const [area, cases] of functional) {
  describe(area, () => {
    test.concurrent.each(playedCases(cases).map((played) => [played.id, played] as const))(
      '%s passes with the conforming client and is killed by a broken one',
      async (_id, played) => {
        const kill = killFor(clientKills[played.caseId], played.delivery);
        const [reference, broken] = await Promise.all([verdictOf(played, 'reference'), verdictOf(played, kill?.client ?? 'none')]);
        expect({ verdict: reference.verdict, sentence: reference.verdict === 'pass' ? '' : reference.sentence }).toMatchObject({
          verdict: 'pass',
          sentence: '',
        });
        const violated = broken.checks.filter(({ outcome }) => outcome === 'violated').map(({ id }) => id);
        expect({ violated, sentence: broken.sentence }).toMatchObject({ violated: expect.arrayContaining([kill?.check]) });
      },
      60_000,
    );
  });
}
