import type { Check } from '../../model/case.ts';
import type { ClientTimings } from '../../model/client-evidence.ts';
import type { CaseEvidence, Exchange } from '../../model/evidence.ts';
import type { CheckResult } from '../../model/verdict.ts';
import { check, judgedBy, unobserved } from '../check.ts';
import { at } from '../finding.ts';
import { headerValues } from '../observe.ts';
import { judgeGrowth, type Series } from './growth.ts';
import { milliseconds } from './lapse.ts';
import { answeredMs, requests, wishOf, withClient } from './requests.ts';

/** Waits between a failure and the next attempt at the same: each wish at each address is a series of its own. */

/** Where the server says how long to wait, that is another rule. */
const hasFailed = (exchange: Exchange): boolean => {
  const { response, failure } = exchange;
  if (headerValues(exchange, 'Retry-After').length > 0) return false;
  if (response === undefined) return failure?.detail.startsWith('the simulator') === true;
  return response.status >= 500 && response.status !== 501;
};

const seriesIn = (asked: readonly Exchange[]): readonly Series[] => {
  const series: { first: Exchange; waitsMs: number[] }[] = [];
  asked.forEach((exchange, index) => {
    const next = asked[index + 1];
    if (!hasFailed(exchange) || next === undefined) return;
    const before = asked[index - 1];
    const running = before !== undefined && hasFailed(before) ? series.at(-1) : undefined;
    const current = running ?? { first: exchange, waitsMs: [] };
    if (running === undefined) series.push(current);
    current.waitsMs.push(next.timing.startedMs - answeredMs(exchange));
  });
  return series;
};

const allSeries = (evidence: CaseEvidence): readonly Series[] => {
  const wishes = Map.groupBy(requests(evidence), (exchange) => `${exchange.address} ${wishOf(exchange)}`);
  return [...wishes.values()].flatMap(seriesIn);
};

/** So many must be compared with another: of a few that are alike nothing follows. */
const FEWEST_COMPARED = 5;
/** Whoever draws first and cuts afterwards waits the longest time exactly. */
const AT_THE_LONGEST = 0.95;
/** Waits at least half as long as the longest: chance shows best in them, beside what comes on top of every wait. */
const LONG_PART = 0.5;
/** Of the shortest wait of the same attempt: less is what comes on top of equal waits anywhere, and more is no chance of a machine. */
const SURELY_ALIKE = 0.025;
const SURELY_DIFFERENT = 0.07;
/** So many alike come about by chance once in many thousand runs, even where waits vary by a tenth only. */
const MOST_ALIKE = 2 / 3;

/** The waits after the first failure of every series, after the second, and so on; each in order of length. */
const byAttempt = (series: readonly Series[]): readonly (readonly number[])[] => {
  const attempts = Math.max(0, ...series.map(({ waitsMs }) => waitsMs.length));
  return Array.from({ length: attempts }, (_, attempt) =>
    series.flatMap(({ waitsMs }) => waitsMs[attempt] ?? []).toSorted((one, other) => one - other),
  );
};

const shortestOf = (waitsMs: readonly number[]): number => waitsMs[0] ?? 0;

/** What comes on top of a wait does not grow with it, and shows best in the first: twice what is usual there. */
const noiseMs = (first: readonly number[] = []): number => 2 * ((first[Math.floor(first.length / 2)] ?? 0) - shortestOf(first));

const alikeUpToMs = (shortestMs: number, noise: number): number =>
  shortestMs + Math.min(Math.max(noise, shortestMs * SURELY_ALIKE), shortestMs * SURELY_DIFFERENT);

const judgeSpread = (evidence: CaseEvidence, { longestBackOffMs }: ClientTimings): CheckResult => {
  const series = allSeries(evidence);
  const attempts = byAttempt(series).filter((waitsMs) => shortestOf(waitsMs) < longestBackOffMs * AT_THE_LONGEST);
  const longestMs = Math.max(0, ...attempts.map(shortestOf));
  const long = attempts.filter((waitsMs) => shortestOf(waitsMs) >= longestMs * LONG_PART);
  const noise = noiseMs(byAttempt(series)[0]);
  const compared = long.flatMap((waitsMs) => waitsMs.slice(1).map((waitMs) => waitMs <= alikeUpToMs(shortestOf(waitsMs), noise)));
  const [first] = series;
  if (first === undefined || compared.length < FEWEST_COMPARED)
    return unobserved(`fewer than ${FEWEST_COMPARED} requests failed as often as another, and were repeated`);
  const alike = compared.filter((isAlike) => isAlike).length;
  if (alike < compared.length * MOST_ALIKE) return judgedBy([]);
  const received = `${alike} of ${compared.length} waits as long as another, of ${long.map((waitsMs) => milliseconds(shortestOf(waitsMs))).join(', ')}`;
  return judgedBy([at(first.first, 'all wait equally long', 'waits that differ at random', received)]);
};

export const backOff = {
  grows: (): Check =>
    check('back-off-grows', 'what failed is repeated after a wait, and after a longer one each time that it fails again', (evidence) =>
      withClient(({ timings }) => judgeGrowth(allSeries(evidence), timings, 'no request failed three times in a row'))(evidence),
    ),

  varies: (): Check =>
    check('back-off-varies', 'waits before repetition are not all equally long', (evidence) =>
      withClient(({ timings }) => judgeSpread(evidence, timings))(evidence),
    ),
};
