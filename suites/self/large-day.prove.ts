import { afterAll, describe, expect, test } from '@jest/globals';
import { requirements } from '../../generated/requirements.ts';
import { playClientCase } from '../../src/drive/client/play-client-case.ts';
import { judgeCase } from '../../src/judge/judge-case.ts';
import { capacityCases } from '../client/capacity.cases.ts';
import { type PlayedCase, playedCases } from '../client/played.ts';
import { openSelfClient, timings } from './clients/reference-client.ts';
import { savePart } from './proof/part.ts';

/** A client that loses exactly one trade of a hundred thousand is found, and the trade is named; one that loses none passes. */

const days = playedCases(capacityCases).map((played) => [played.id, played] as const);

const play = async (played: PlayedCase, client: string) => {
  const subject = openSelfClient(client);
  try {
    // Long, as other parts of the proof are played on the same processors.
    const evidence = await playClientCase(played, subject, { seed: 1, timings: { ...timings, settleMs: 5_000, caseMs: 300_000 } });
    return { evidence, verdict: judgeCase(played, evidence, { requirement: requirements[played.requirement], reproduce: '' }) };
  } finally {
    await subject.close();
  }
};

const wholeDays = new Map<string, number>();
const namedLosses = new Set<string>();

afterAll(() => {
  savePart({
    part: 'large-day',
    title: 'One trade of a hundred thousand',
    says: 'A day of a hundred thousand trades is played for each delivery: with the conforming client, which must pass, and with one that loses a single trade. The finding must be that trade, by name, and no other.',
    numbers: [
      { says: 'events in the day', count: Math.min(...days.map(([id]) => wholeDays.get(id) ?? 0)) },
      { says: 'days recorded whole by the conforming client', count: wholeDays.size, of: days.length },
      { says: 'lost trades named, and nothing else', count: namedLosses.size, of: days.length },
    ],
    problems: days.flatMap(([id]) => [
      ...(wholeDays.has(id) ? [] : [`${id}: the conforming client does not pass`]),
      ...(namedLosses.has(id) ? [] : [`${id}: the lost trade is not named, or not it alone`]),
    ]),
  });
});

describe.each(days)('%s', (id, played) => {
  test('passes with the conforming client', async () => {
    const { evidence, verdict } = await play(played, 'reference');
    expect({ verdict: verdict.verdict, sentence: verdict.sentence }).toMatchObject({ verdict: 'pass' });
    const events = evidence.client?.truth.reduce((sum, { lastSequence }) => sum + lastSequence, 0) ?? 0;
    expect(events).toBeGreaterThan(100_000);
    wholeDays.set(id, events);
  }, 600_000);

  test('names the one trade that a client loses', async () => {
    const { evidence, verdict } = await play(played, 'loses-one-trade');
    const lost = /lost: (.+)/.exec(evidence.client?.runs[0]?.output ?? '')?.[1];
    const findings = verdict.checks.flatMap((check) => (check.outcome === 'violated' ? check.findings : []));
    expect(lost).toBeDefined();
    expect(findings.map(({ says }) => says)).toEqual([`${lost} is missing`]);
    expect(verdict.sentence).toContain(`expected ${lost}, live in version`);
    namedLosses.add(id);
  }, 600_000);
});
