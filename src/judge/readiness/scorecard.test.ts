import { describe, expect, test } from '@jest/globals';
import type { Assumption } from '../../../generated/assumptions.ts';
import type { Phase, RequirementSet } from '../../../generated/readiness.ts';
import type { Requirement } from '../../../generated/requirements.ts';
import type { ClientRunDescription } from '../../model/run.ts';
import type { Scorecard } from '../../model/scorecard.ts';
import type { Provenance, Verdict, VerdictKind } from '../../model/verdict.ts';
import type { JudgedWaiver } from '../../model/waiver.ts';
import { exitCodeOfScorecard, scorecardOf } from './scorecard.ts';
import type { ClaimedRun, ScoringInput } from './scoring-input.ts';

const set: RequirementSet = {
  id: 'testing-1',
  phase: 'testing',
  subject: 'client',
  title: 'A client',
  about: 'All of it',
  disclaimer: 'Ours',
  mayBeAbsent: [{ capability: 'journal', because: 'a book will do' }],
  scored: [
    {
      because: 'It counts',
      requirements: {
        'CLI-GAP-01': ['gap-by-pull', 'gap-by-stream'],
        'CLI-GAP-06': ['order-by-pull'],
        'CLI-STATE-05': ['restart-by-pull'],
        'CLI-LIVE-02': ['heartbeat-by-stream'],
      },
    },
  ],
  leftOut: [],
  hash: 'abc',
};

const row = (id: string, provenance: Requirement['provenance'], assumptions: readonly string[]): Requirement => ({
  id,
  level: 'MUST',
  area: 'CLI',
  title: '',
  service: 'trade-data',
  role: 'client',
  sentence: `A client MUST ${id}.`,
  provenance,
  source: '',
  assumptions,
});

const ledger = {
  'CLI-GAP-01': row('CLI-GAP-01', 'stated', []),
  'CLI-GAP-06': row('CLI-GAP-06', 'stated', []),
  'CLI-STATE-05': row('CLI-STATE-05', 'assumed', ['A-RESTART']),
  'CLI-LIVE-02': row('CLI-LIVE-02', 'aligned', ['A-HEARTBEAT']),
};

const assumption = (id: string, status: Assumption['status']): Assumption => ({
  id,
  says: '',
  why: '',
  shows: [],
  question: `${id}?`,
  status,
});

const catalogue: ScoringInput['catalogue'] = [
  { id: 'gap-by-pull', title: 'gap (pull)', family: 'sequencing', delivery: 'pull' },
  { id: 'gap-by-stream', title: 'gap (stream)', family: 'sequencing', delivery: 'stream' },
  { id: 'order-by-pull', title: 'order', family: 'sequencing', delivery: 'pull', needs: ['journal'] },
  {
    id: 'restart-by-pull',
    formerly: ['start-again-by-pull'],
    title: 'restart',
    family: 'consistency',
    delivery: 'pull',
    needs: ['restart', 'freshStart'],
  },
  { id: 'heartbeat-by-stream', title: 'heartbeat', family: 'error-handling', delivery: 'stream' },
  { id: 'new-case-by-pull', title: 'came later', family: 'sequencing', delivery: 'pull' },
];

const everyCase = ['gap-by-pull', 'gap-by-stream', 'order-by-pull', 'restart-by-pull', 'heartbeat-by-stream'];

const requirementIds: Readonly<Record<string, keyof typeof ledger>> = {
  'gap-by-pull': 'CLI-GAP-01',
  'gap-by-stream': 'CLI-GAP-01',
  'order-by-pull': 'CLI-GAP-06',
  'restart-by-pull': 'CLI-STATE-05',
  'heartbeat-by-stream': 'CLI-LIVE-02',
};

type Told = { readonly kinds?: Readonly<Record<string, VerdictKind>>; readonly provenances?: Readonly<Record<string, Provenance>> };

const verdictOf = (caseId: string, { kinds = {}, provenances = {} }: Told): Verdict => {
  const { id, level, area, sentence, source, assumptions, provenance } = ledger[requirementIds[caseId] ?? 'CLI-GAP-01'];
  return {
    caseId,
    title: caseId,
    subject: 'client',
    family: 'sequencing',
    service: 'trade-data',
    verdict: kinds[caseId] ?? 'pass',
    sentence: `sentence of ${caseId}`,
    requirement: { id, level, area, sentence, source, assumptions, provenance: provenances[id] ?? provenance },
    checks: [{ id: 'one', says: 'one', outcome: 'unobserved', missing: 'it' }],
    reproduce: '',
  };
};

type RunTold = Told & {
  readonly cases?: readonly string[];
  readonly lost?: readonly string[];
  readonly absent?: ClientRunDescription['client']['absent'];
  readonly deliveries?: readonly ('pull' | 'stream')[];
  readonly captured?: readonly string[];
  readonly waivers?: readonly JudgedWaiver[];
  readonly about?: Partial<ClientRunDescription>;
};

const zero = { seen: 0, total: 0 };
const coverage = {
  requirements: zero,
  operations: zero,
  answers: zero,
  errorCodes: zero,
  properties: zero,
  dataProperties: zero,
  values: zero,
  parameters: zero,
};

const runOf = (told: RunTold = {}): ClaimedRun => {
  const { cases = everyCase, lost = [], absent = {}, deliveries = ['pull', 'stream'], captured = cases, waivers = [], about = {} } = told;
  return {
    run: {
      runId: 'run-1',
      subject: 'client',
      suiteVersion: '1',
      specHash: 'specs',
      seed: 1,
      startedAt: '2026-11-30T00:00:00Z',
      arguments: [],
      cases,
      client: { kind: 'command', says: './client', capture: 'journal', deliveries, absent },
      ...about,
    },
    party: './client',
    verdicts: new Map(cases.filter((id) => !lost.includes(id)).map((id) => [id, verdictOf(id, told)])),
    waivers,
    captured: new Set(captured),
    coverage,
    linkOf: (caseId) => `allure/index.html#${caseId}`,
  };
};

const allConfirmed = { 'A-RESTART': assumption('A-RESTART', 'confirmed'), 'A-HEARTBEAT': assumption('A-HEARTBEAT', 'confirmed') };
const open = { ...allConfirmed, 'A-RESTART': assumption('A-RESTART', 'open') };

const phase: Phase = {
  id: 'testing',
  name: { en: 'Testing', 'zh-Hant': '測試' },
  question: { en: 'May we?', 'zh-Hant': '可以嗎？' },
  window: { from: '2026-04-01', to: '2026-05-31', text: { en: 'April to May 2026', 'zh-Hant': '2026 年 4 月至 5 月' } },
  source: 'Circular',
};

const scored = (runs: readonly ClaimedRun[], change: Partial<ScoringInput> = {}): Scorecard =>
  scorecardOf({
    set,
    isShipped: true,
    phase,
    day: '2026-11-30',
    runs,
    catalogue,
    ledger,
    assumptions: allConfirmed,
    practice: [],
    ...change,
  });

const waiver = (caseId: string, state: JudgedWaiver['state'] = 'in-force'): JudgedWaiver => ({
  waiver: { case: caseId, owner: 'ops', reason: 'release 2', ticket: 'T', expires: '2026-12-31' },
  caseId,
  state,
  isRed: state !== 'in-force' && state !== 'not-selected',
  daysLeft: 31,
});

const kindsOf = ({ blockers }: Scorecard): readonly string[] => blockers.map(({ kind }) => kind);

describe('the answer', () => {
  const fails = (kind: VerdictKind, more: RunTold = {}): RunTold => ({ ...more, kinds: { 'gap-by-pull': kind } });

  test.each<[string, RunTold, Scorecard['status'], number, readonly string[]]>([
    ['all passed', {}, 'READY', 0, []],
    ['a recommendation is missed', fails('warn'), 'READY', 0, []],
    ['one fails', fails('fail'), 'NOT READY', 1, ['fails']],
    ['one is inconclusive', fails('inconclusive'), 'NOT READY', 1, ['undecided']],
    ['the suite failed in one', fails('harness-error'), 'NOT READY', 3, ['suite-failed']],
    ['one left no verdict', { lost: ['gap-by-pull'] }, 'NOT READY', 3, ['suite-failed']],
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
    expect(card).toMatchObject({ status: 'READY ON ASSUMPTIONS', unconfirmed: { count: 1, of: 4 } });
    expect(card.assumptions).toEqual([{ id: 'A-RESTART', says: '', question: 'A-RESTART?', requirements: ['CLI-STATE-05'] }]);
  });

  test('a rule that is aligned and rests on an open assumption is not confirmed either', () => {
    const assumptions = { ...allConfirmed, 'A-HEARTBEAT': assumption('A-HEARTBEAT', 'open') };
    expect(scored([runOf()], { assumptions }).unconfirmed).toEqual({ count: 1, of: 4 });
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

describe('what no ordinary run plays', () => {
  const withHazard = catalogue.map((one) => (one.id === 'heartbeat-by-stream' ? { ...one, hazard: 'capacity' as const } : one));
  const unasked = { cases: everyCase.filter((id) => id !== 'heartbeat-by-stream') };

  test('is told by itself, with the command that plays it', () => {
    const about = { arguments: ['--config', 'my file.yaml'] };
    expect(scored([runOf({ ...unasked, about })], { catalogue: withHazard }).blockers).toEqual([
      {
        kind: 'not-asked',
        cases: ['heartbeat-by-stream'],
        requirements: ['CLI-LIVE-02'],
        command: "npx ocp-conformance client --config 'my file.yaml' --case heartbeat-by-stream --seed 1",
      },
    ]);
  });

  test('and what it plays is told beside it', () => {
    const card = scored([runOf({ cases: unasked.cases.slice(1) })], { catalogue: withHazard });
    expect(kindsOf(card)).toEqual(['not-played', 'not-asked']);
  });

  test('is known once a run has played it', () => {
    const asked = runOf({ cases: ['heartbeat-by-stream'], about: { runId: 'run-2' } });
    expect(scored([runOf(unasked), asked], { catalogue: withHazard }).status).toBe('READY');
  });
});

describe('several runs', () => {
  const pull = runOf({ cases: everyCase.filter((id) => id.endsWith('pull')) });
  const stream = runOf({ cases: everyCase.filter((id) => id.endsWith('stream')), about: { runId: 'run-2' } });

  test('a run of each delivery makes a whole', () => {
    expect(scored([pull]).status).toBe('NOT READY');
    expect(scored([pull, stream]).status).toBe('READY');
  });

  test('of a case in two runs the worse counts, and what does not apply to one counts by the other', () => {
    const failed = runOf({ kinds: { 'gap-by-pull': 'fail' }, about: { runId: 'run-2' } });
    expect(scored([runOf(), failed]).blockers).toMatchObject([{ kind: 'fails', case: { runId: 'run-2' } }]);
    const attached = runOf({ absent: { restart: 'attach' }, kinds: { 'restart-by-pull': 'not-applicable' }, about: { runId: 'run-3' } });
    expect(scored([runOf(), attached]).status).toBe('READY');
  });

  test('a waiver that one run needs is not stale for the other, and is told once', () => {
    const failed = runOf({ kinds: { 'gap-by-pull': 'fail' }, waivers: [waiver('gap-by-pull')] });
    const passed = runOf({ waivers: [waiver('gap-by-pull', 'stale-passes')], about: { runId: 'run-2' } });
    expect(scored([passed, failed])).toMatchObject({ status: 'READY', waivers: [{ state: 'in-force' }] });
  });

  test.each<[string, Partial<ClientRunDescription>, string]>([
    ['other specs', { specHash: 'other' }, 'specs'],
    ['another version of the suite', { suiteVersion: '2' }, 'suite'],
    ['another version of the client', { readiness: { set: 'testing-1', version: '2.0' } }, 'system-version'],
  ])('%s: the runs do not speak of one thing', (_, about, differ) => {
    const first = runOf({ about: { readiness: { set: 'testing-1', version: '1.0' } } });
    expect(scored([first, runOf({ about })]).blockers).toMatchObject([{ kind: 'mixed-runs', differ }]);
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
