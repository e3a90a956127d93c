import { describe, expect, test } from '@jest/globals';
import { coverageOfRun } from '../contract/run-coverage/run-coverage.ts';
import type { Coverage } from '../model/coverage.ts';
import { coveragePage } from './allure/coverage-page.ts';
import { coverageInfo, withEnvironment } from './allure/run-metadata.ts';
import { coverageSummary, coverageText } from './coverage-text.ts';

const nothing = coverageOfRun({ run: { runId: 'run-1', specHash: 'abc', subject: 'server' }, verdicts: [], evidence: [] });

const whole = { seen: 1999, total: 2000 };

const some: Coverage = {
  ...nothing,
  totals: { ...nothing.totals, properties: whole, errorCodes: { seen: 2, total: 4 } },
  errorCodes: { seen: ['A', 'B'], unseen: ['C', 'D'], unknown: [] },
  undocumented: [
    { operation: 'listChannels', status: 418, mediaType: '<img src=x onerror=alert(1)>', answers: 3, caseId: 'a-case', exchange: 'it' },
  ],
};

describe('the summary of what a run has seen', () => {
  const lines = coverageSummary(some);

  test('calls nothing 100 % that is not whole, and names what is missing where it is little', () => {
    expect(lines).toContain('  error codes   2 of 4, 50 %; missing: C, D');
    expect(lines.join('\n')).toMatch(/properties +1,999 of 2,000, 99 %; of successful answers 0 of \d+, 0 %/);
    expect(lines.find((line) => line.includes('operations'))).toBe('  operations    0 of 12, 0 %');
  });

  test('says where an answer that is not documented came first', () => {
    expect(lines.at(-1)).toMatch(/undocumented: listChannels 418 .*, 3 times, first in case a-case, exchange "it"/);
  });

  test('tells everything to whoever asks', () => {
    const text = coverageText(some);
    expect(text).toMatch(/^Missing operations\n {2}createToken\n/m);
    expect(text).toMatch(/^Requirements that were not decided\n(.*\n)* {2}TRD-SEQ-02: not played\n/m);
    expect(text).toMatch(/^ {2}HTTP-ERR-17: No request of a caller/m);
  });
});

describe('what Allure shows of it', () => {
  test('a page in which a peer’s words are text', () => {
    const page = coveragePage(some);
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(page).not.toContain('<img');
    expect(page).toContain('<tr class="never"><td>pullEvents</td><td>200</td><td>application/json</td><td>never came</td>');
  });

  test('the environment, with each name once however often the report is made', () => {
    const info = coverageInfo(some);
    const once = withEnvironment('target=embedded\nseed=1', info);
    expect(once).toMatch(/^target=embedded\nseed=1\n(.*\n)*errorCodesSeen=2 of 4, 50 %\n/);
    expect(withEnvironment(once, info)).toBe(once);
  });
});
