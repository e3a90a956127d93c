import { expect, test } from '@jest/globals';
import { requirements } from '../../generated/requirements.ts';
import { playClientCase } from '../../src/drive/client/play-client-case.ts';
import { judgeCase } from '../../src/judge/judge-case.ts';
import { failoverCases } from '../client/failover.cases.ts';
import { playedCases } from '../client/played.ts';
import { openSelfClient, timings } from './clients/reference-client.ts';

/** A client that waits as long as it declared is not one that is done, however short the time after which others are. */

const SETTLE_MS = 500;
const RECONNECT_MS = 2_000;

test('a client that rightly waits longer than settleMs before it uses the secondary address passes', async () => {
  const [played] = playedCases(failoverCases).filter(({ id }) => id === 'the-secondary-address-is-used-by-pull');
  if (played === undefined) throw new Error('no such case');
  const subject = openSelfClient('reference', { CLIENT_RECONNECT_MS: String(RECONNECT_MS) });
  try {
    const declared = { ...timings, settleMs: SETTLE_MS, reconnectMs: RECONNECT_MS };
    const evidence = await playClientCase(played, subject, { seed: 1, timings: declared });
    expect(judgeCase(played, evidence, { requirement: requirements[played.requirement], reproduce: '' })).toMatchObject({
      verdict: 'pass',
    });
  } finally {
    await subject.close();
  }
}, 60_000);
