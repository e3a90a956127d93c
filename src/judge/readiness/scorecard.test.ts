import { describe, expect, test } from '@jest/globals';
import type { ClientRunDescription } from '../../model/run.ts';
import type { Scorecard } from '../../model/scorecard.ts';
import type { VerdictKind } from '../../model/verdict.ts';
import { exitCodeOfScorecard } from './scorecard.ts';
import type { ClaimedRun } from './scoring-input.ts';
import { allConfirmed, assumption, everyCase, kindsOf, open, type RunTold, runOf, scored, set, waiver } from './testing/claim.ts';

describe('the answer', () => {
  const fails = (kind: VerdictKind, more: RunTold = {}): RunTold => ({ ...more, kinds: { 'gap-by-pull': kind } });

  test.each<[string, RunTold, Scorecard['status'], number, readonly string[]]>([
    ['all passed', {}, 'READY', 0, []],
    ['a recommendation is missed', fails('warn'), 'READY', 0, []],
    ['one fails', fails('fail'), 'NOT READY', 1, ['fails']],
    ['one is inconclusive', fails('inconclusive'), 'NOT READY', 1, ['undecided']],
    ['the suite failed in one', fails('harness-error'), 'NOT READY', 3, ['suite-failed']],
    ['one left no verdict', { lost: ['gap-by-pull'] }, 'NOT READY', 1, ['unfinished-run']],
    ['one was not chosen', { cases: everyCase.slice(1) }, 'NOT READY', 1, ['not-played']],
    ['a failure is waived', fails('fail', { waivers: [waiver('gap-by-pull')] }), 'READY', 0, []],
    ['a waiver has expired', fails('fail', { waivers: [waiver('gap-by-pull', 'expired')] }), 'NOT READY', 1, ['fails', 'waiver']],
    ['a waiver is stale', { waivers: [waiver('gap-by-pull', 'stale-passes')] }, 'NOT READY', 1, ['waiver']],
    ['a waiver of a case that was not chosen', { waivers: [waiver('elsewhere', 'not-selected')] }, 'READY', 0, []],
    ['what is not known is waived', fails('inconclusive', { waivers: [waiver('gap-by-pull')] }), 'READY ON ASSUMPTIONS', 0, []],
    ['nothing was captured', { captured: [] }, 'NOT READY', 1, ['no-capture']],
    ['nothing was captured in one delivery', { captured: ['gap-by-pull'] }, 'NOT READY', 1, ['no-capture']],
    ['a rule is contradicted by the guide', { provenances: { 'CLI-GAP-01': 'contradicted' } }, 'NOT READY', 1, ['contradicted']],
  ])('%s: %j', (_, told, status, exitCode, blockers) => {
    const card = scored([runOf(told)]);
    expect({ status: card.status, exitCode: exitCodeOfScorecard(card), blockers: kindsOf(card) }).toEqual({ status, exitCode, blockers });
  });

  test('without any run of that subject nothing is ready', () => {
    expect(kindsOf(scored([]))).toEqual(['nothing-judged', 'not-played']);
  });

  test('what fails is told with its sentence, its run and the place in the report', () => {
    const [blocker] = scored([runOf(fails('fail'))]).blockers;
    expect(blocker).toMatchObject({
      requirement: 'CLI-GAP-01',
      case: { sentence: 'sentence of gap-by-pull', runId: 'run-1', link: 'allure/index.html#gap-by-pull' },
    });
  });
});

describe('assumptions', () => {
  test('an open one makes ready only on assumptions, and its question is asked once', () => {
    const card = scored([runOf()], { assumptions: open });
    expect(card).toMatchObject({ status: 'READY ON ASSUMPTIONS', unconfirmed: { count: 1, undecided: 0, of: 4 } });
    expect(card.assumptions).toEqual([{ id: 'A-RESTART', says: '', question: 'A-RESTART?', requirements: ['CLI-STATE-05'] }]);
  });

  test('a rule that is aligned and rests on an open assumption is not confirmed either', () => {
    const assumptions = { ...allConfirmed, 'A-HEARTBEAT': assumption('A-HEARTBEAT', 'open') };
    expect(scored([runOf()], { assumptions }).unconfirmed).toEqual({ count: 1, undecided: 0, of: 4 });
  });

  test('what was not decided and is waived is counted apart from what is assumed', () => {
    const waived = runOf({ kinds: { 'gap-by-pull': 'inconclusive' }, waivers: [waiver('gap-by-pull')] });
    const card = scored([waived], { assumptions: open });
    expect(card).toMatchObject({ status: 'READY ON ASSUMPTIONS', unconfirmed: { count: 1, undecided: 1, of: 4 } });
  });

  test('a run that was judged by the guide confirms', () => {
    const card = scored([runOf({ provenances: { 'CLI-STATE-05': 'confirmed' } })], { assumptions: open });
    expect(card.status).toBe('READY');
  });

  test('an assumption that the guide contradicts blocks', () => {
    const assumptions = { ...allConfirmed, 'A-RESTART': assumption('A-RESTART', 'contradicted') };
    expect(kindsOf(scored([runOf()], { assumptions }))).toEqual(['contradicted']);
  });
});

describe('declaring away', () => {
  const without = (absent: ClientRunDescription['client']['absent'], caseId: string): ClaimedRun =>
    runOf({ absent, kinds: { [caseId]: 'not-applicable' } });

  test('what the set allows to be absent does not block, and is told as not measured', () => {
    const card = scored([without({ journal: 'the capture is a book' }, 'order-by-pull')]);
    expect(card).toMatchObject({ status: 'READY', unconfirmed: { of: 3 } });
    expect(card.absences).toEqual([
      { capability: 'journal', reason: 'the capture is a book', because: 'a book will do', requirements: ['CLI-GAP-06'] },
    ]);
  });

  test('what it does not allow blocks, with the reason that was given', () => {
    const card = scored([without({ restart: 'not built' }, 'restart-by-pull')]);
    expect(card.status).toBe('NOT READY');
    expect(card.blockers).toEqual([{ kind: 'absent', capability: 'restart', reason: 'not built', requirements: ['CLI-STATE-05'] }]);
  });

  test('a case that lacks one thing that may be absent, and one that may not, does not count', () => {
    const allowing = { ...set, mayBeAbsent: [{ capability: 'restart', because: 'later' }] };
    const card = scored([without({ restart: 'no', freshStart: 'shared' }, 'restart-by-pull')], { set: allowing });
    expect(card.status).toBe('READY');
  });

  test('a delivery that nobody claims is out of scope, and said to be', () => {
    const card = scored([runOf({ deliveries: ['pull'], cases: ['gap-by-pull', 'order-by-pull', 'restart-by-pull'] })]);
    expect(card).toMatchObject({ status: 'READY', unclaimed: [{ delivery: 'stream', requirements: ['CLI-LIVE-02'] }] });
  });

  test('a delivery that is claimed and was not played is not known', () => {
    const card = scored([runOf({ cases: ['gap-by-pull', 'order-by-pull', 'restart-by-pull'] })]);
    expect(card.blockers).toEqual([
      { kind: 'not-played', cases: ['gap-by-stream', 'heartbeat-by-stream'], requirements: ['CLI-GAP-01', 'CLI-LIVE-02'] },
    ]);
  });
});

describe('a frozen set', () => {
  test('a case that came later fails no old claim, and is told', () => {
    const card = scored([runOf({ cases: [...everyCase, 'new-case-by-pull'], kinds: { 'new-case-by-pull': 'fail' } })]);
    expect(card.status).toBe('READY');
    expect(card.notScored).toMatchObject({ cases: 1, red: [{ id: 'new-case-by-pull', outcome: 'fail' }] });
  });

  test('a case that was renamed counts under the name that the set has', () => {
    const old = { ...set, scored: [{ because: 'x', requirements: { 'CLI-STATE-05': ['start-again-by-pull'] } }] };
    expect(scored([runOf()], { set: old }).requirements).toMatchObject([{ result: 'met' }]);
  });
});

test.each([
  ['2026-03-31', 'ahead'],
  ['2026-04-01', 'open'],
  ['2026-05-31', 'open'],
  ['2026-06-01', 'passed'],
])('on %s the window is %s', (day, windowIs) => {
  expect(scored([runOf()], { day }).phase).toMatchObject({ windowIs });
});

test('a set of no phase asks for no capture', () => {
  const { phase: _, ...ownSet } = set;
  expect(scored([runOf({ captured: [] })], { set: ownSet }).status).toBe('READY');
});
