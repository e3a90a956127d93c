import { expect, test } from '@jest/globals';
import { requirements } from '../../generated/requirements.ts';
import { playClientCase } from '../../src/drive/client/play-client-case.ts';
import { judgeCase } from '../../src/judge/judge-case.ts';
import { gapCases } from '../client/gaps.cases.ts';
import { playedCases } from '../client/played.ts';
import { openSelfClient, timings } from './clients/reference-client.ts';

test('a client that never met the fault of its case has not passed it', async () => {
  const [played] = playedCases(gapCases.filter(({ id }) => id === 'events-missing-on-a-stream-are-recovered'));
  if (played === undefined) throw new Error('the case is gone');
  const faults = [{ on: 'streamEvents', atSequence: 99_999, fault: { kind: 'drop', events: 3 } }] as const;
  const subject = openSelfClient('reference');
  const evidence = await playClientCase({ ...played, stage: { ...played.stage, faults } }, subject, { seed: 1, timings });
  await subject.close();
  const { verdict, sentence } = judgeCase(played, evidence, { requirement: requirements[played.requirement], reproduce: '' });
  expect({ verdict, sentence }).toEqual({
    verdict: 'inconclusive',
    sentence: expect.stringContaining('needed the fault drop on streamEvents at event 99999, found that it never happened'),
  });
}, 60_000);
