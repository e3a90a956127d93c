import { expect, test } from '@jest/globals';
import type { Capture } from '../../model/capture.ts';
import type { ClientRun } from '../../model/client-evidence.ts';
import type { CheckResult } from '../../model/verdict.ts';
import { judgedBy, met, unobserved } from '../check.ts';
import { captureOf } from '../testing/captured.ts';
import { clientEvidence } from '../testing/client.ts';
import { ITS_END, withCapture } from './with-capture.ts';

/** What could not be read of a capture is named by every check that looks into it. */

const line17 = { place: 'line 17', says: 'it is not JSON' };
const line18 = { place: 'line 18', says: 'it is not UTF-8' };
const run: ClientRun = { startedMs: 0, output: '', outputBytes: 0 };

const judged = (result: CheckResult, capture: Partial<Capture>, runs: readonly ClientRun[] = [run]): CheckResult =>
  withCapture(() => result)(clientEvidence([], { client: { runs, capture: { ...captureOf([]), ...capture } } }));

const SAYS = 'line 17 of the capture cannot be read: it is not JSON';

const missing = { says: 'a trade is missing', expected: 'it', received: 'nothing of it', exchange: 'capture', at: ITS_END };
const wrong = { says: 'a price is wrong', expected: '1', received: '2', exchange: 'capture', at: 'line 3' };

test.each<[string, CheckResult, Partial<Capture>, CheckResult]>([
  ['nothing is said of a capture that could be read', met, {}, met],
  ['a rule is not met by a capture that could not be read', met, { unreadable: [line17] }, unobserved(SAYS)],
  [
    'the first place is named, and how many more there are',
    met,
    { unreadable: [line17, line18] },
    unobserved(`${SAYS} (and 1 more such places)`),
  ],
  [
    'nor is it by a journal that was rewritten',
    met,
    { rewritten: 'it became shorter' },
    unobserved('the journal was rewritten: it became shorter'),
  ],
  ['it is named beside what was not seen', unobserved('no trade'), { unreadable: [line17] }, unobserved(`no trade; ${SAYS}`)],
  [
    'it is named in a finding of what is missing, and in no other',
    judgedBy([missing, wrong]),
    { unreadable: [line17] },
    judgedBy([{ ...missing, received: `nothing of it; ${SAYS}` }, wrong]),
  ],
])('%s', (_, result, capture, want) => {
  expect(judged(result, capture)).toEqual(want);
});

test('a line that a kill may have cut in half is no doubt, and one more is', () => {
  expect(judged(met, { unreadable: [line17] }, [run, run])).toEqual(met);
  expect(judged(met, { unreadable: [line17, line18] }, [run, run]).outcome).toBe('unobserved');
});

test('a trade that is missing may be in a line that a kill cut', () => {
  const named = judgedBy([{ ...missing, received: `nothing of it; ${SAYS}` }]);
  expect(judged(judgedBy([missing]), { unreadable: [line17] }, [run, run])).toEqual(named);
});
