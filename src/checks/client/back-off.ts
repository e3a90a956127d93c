import type { Check } from '../../model/case.ts';
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

/** So many must be compared: of a few that wait alike nothing follows. */
const FEWEST_SERIES = 8;
/** What comes on top of a wait only makes it longer: the longest of them say least. */
const COMPARED_PART = 0.75;
/** Of the shortest: less may be what comes on top of equal waits. */
const LEAST_SPREAD = 0.05;

const judgeSpread = (evidence: CaseEvidence): CheckResult => {
  const series = allSeries(evidence);
  // The longest waits tell chance best from what comes on top of every wait.
  const attempts = series.map(({ waitsMs }) => waitsMs.length).toSorted((one, other) => other - one)[FEWEST_SERIES - 1] ?? 0;
  const waitsMs = series.flatMap((one) => one.waitsMs[attempts - 1] ?? []).toSorted((one, other) => one - other);
  const compared = waitsMs.slice(0, Math.ceil(waitsMs.length * COMPARED_PART));
  const [first] = series;
  if (attempts === 0 || first === undefined) return unobserved(`fewer than ${FEWEST_SERIES} requests failed and were repeated`);
  const [least, most] = [compared[0] ?? 0, compared.at(-1) ?? 0];
  if (most - least >= least * LEAST_SPREAD) return judgedBy([]);
  const received = `${compared.length} of ${waitsMs.length} waits from ${milliseconds(least)} to ${milliseconds(most)}`;
  return judgedBy([at(first.first, 'all wait equally long', 'waits that differ at random', received)]);
};

export const backOff = {
  grows: (): Check =>
    check('back-off-grows', 'what failed is repeated after a wait, and after a longer one each time that it fails again', (evidence) =>
      withClient(({ timings }) => judgeGrowth(allSeries(evidence), timings, 'no request failed three times in a row'))(evidence),
    ),

  varies: (): Check => check('back-off-varies', 'waits before repetition are not all equally long', judgeSpread),
};
