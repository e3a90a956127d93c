import { describe, expect, test } from '@jest/globals';
import { requirements } from '../../generated/requirements.ts';
import { capture } from '../../src/checks/index.ts';
import { type ClientSeries, openClientSeries } from '../../src/drive/client/play-series.ts';
import { judgeCase } from '../../src/judge/judge-case.ts';
import type { Delivery } from '../../src/model/client-case.ts';
import { gapCases } from '../client/gaps.cases.ts';
import { type PlayedCase, playedCases } from '../client/played.ts';
import { retryCases } from '../client/retries.cases.ts';
import { openSelfClient, timings } from './clients/reference-client.ts';

/** One client for many cases, each on the next trade date: what one case did to it is no part of the next. */

const listed = playedCases([...gapCases, ...retryCases]);

const caseOf = (id: string): PlayedCase => {
  const found = listed.find((played) => played.id === id);
  if (found === undefined) throw new Error(`no case ${id}`);
  return found;
};

/** An ordinary day: whatever is wrong on it was left by the case before. */
const withoutFaults = (played: PlayedCase): PlayedCase => ({
  ...played,
  stage: { day: played.stage.day },
  checks: [capture.equalsTruth(), capture.isInOrder(), capture.booksOnce(), capture.closesEveryChannel(), capture.isReadable()],
});

const play = async (series: ClientSeries, played: PlayedCase) => {
  const evidence = await series.play(played);
  const { verdict, sentence } = judgeCase(played, evidence, { requirement: requirements[played.requirement], reproduce: '' });
  const { client } = evidence;
  return {
    verdict: verdict === 'pass' ? verdict : sentence,
    date: evidence.notes['businessDate'],
    ended: client?.ended,
    faults: client?.timeline.length,
    wasStartedBefore: (client?.runs[0]?.startedMs ?? 0) < -500,
    dates: [...new Set(client?.truth.map(({ tradeDate }) => tradeDate))],
  };
};

const inSeries = async (client: string, delivery: Delivery, cases: readonly PlayedCase[]) => {
  const subject = openSelfClient(client);
  const series = await openClientSeries(subject, { seed: 1, timings, delivery, firstDate: '2026-04-08' });
  const seen: Awaited<ReturnType<typeof play>>[] = [];
  try {
    for (const played of cases) seen.push(await play(series, played));
  } finally {
    await series.close();
    await subject.close();
  }
  return seen;
};

const GAP_IN = {
  stream: 'events-missing-on-a-stream-are-recovered-by-stream',
  pull: 'events-missing-within-a-batch-are-recovered-by-pull',
};

describe.each(['pull', 'stream'] as const)('cases in series, by %s', (delivery) => {
  const gap = caseOf(GAP_IN[delivery]);

  test.concurrent('pass with the conforming client, on successive trade dates and in one process', async () => {
    const seen = await inSeries('reference', delivery, [gap, withoutFaults(gap), gap]);
    expect(seen).toMatchObject([
      { verdict: 'pass', date: '2026-04-08', dates: ['2026-04-08'], wasStartedBefore: false },
      { verdict: 'pass', date: '2026-04-09', dates: ['2026-04-09'], wasStartedBefore: true, faults: 0 },
      { verdict: 'pass', date: '2026-04-10', dates: ['2026-04-10'], wasStartedBefore: true },
    ]);
  }, 60_000);

  test.concurrent('leave the channels of the next date alone, also where all of their own are refused for good', async () => {
    const refused = caseOf(`what-is-wrong-in-itself-is-not-repeated-by-${delivery}`);
    const seen = await inSeries('reference', delivery, [refused, withoutFaults(gap)]);
    expect(seen.map(({ verdict }) => verdict)).toEqual(['pass', 'pass']);
  }, 60_000);

  test.concurrent('find a broken client on the date of the fault, and on no other', async () => {
    const seen = await inSeries('loses-what-was-not-sent', delivery, [gap, withoutFaults(gap)]);
    expect(seen.map(({ verdict }) => verdict)).toEqual([expect.stringMatching(/^Fails: /), 'pass']);
  }, 60_000);
});
