import type { Assumption } from '../../../../generated/assumptions.ts';
import type { Phase, RequirementSet } from '../../../../generated/readiness.ts';
import type { Requirement } from '../../../../generated/requirements.ts';
import type { ClientRunDescription } from '../../../model/run.ts';
import type { Scorecard } from '../../../model/scorecard.ts';
import type { Provenance, Verdict, VerdictKind } from '../../../model/verdict.ts';
import type { JudgedWaiver } from '../../../model/waiver.ts';
import { scorecardOf } from '../scorecard.ts';
import type { ClaimedRun, ScoringInput } from '../scoring-input.ts';

/** A small set, a catalogue that it counts, and runs of it, for the tests of what follows from them. */

export const set: RequirementSet = {
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

export const assumption = (id: string, status: Assumption['status']): Assumption => ({
  id,
  says: '',
  why: '',
  shows: [],
  question: `${id}?`,
  status,
});

export const catalogue: ScoringInput['catalogue'] = [
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

export const everyCase = ['gap-by-pull', 'gap-by-stream', 'order-by-pull', 'restart-by-pull', 'heartbeat-by-stream'];

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

export type RunTold = Told & {
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

export const runOf = (told: RunTold = {}): ClaimedRun => {
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

export const allConfirmed = { 'A-RESTART': assumption('A-RESTART', 'confirmed'), 'A-HEARTBEAT': assumption('A-HEARTBEAT', 'confirmed') };
export const open = { ...allConfirmed, 'A-RESTART': assumption('A-RESTART', 'open') };

const phase: Phase = {
  id: 'testing',
  name: { en: 'Testing', 'zh-Hant': '測試' },
  question: { en: 'May we?', 'zh-Hant': '可以嗎？' },
  window: { from: '2026-04-01', to: '2026-05-31', text: { en: 'April to May 2026', 'zh-Hant': '2026 年 4 月至 5 月' } },
  source: { en: 'Circular', 'zh-Hant': '通告' },
};

export const scored = (runs: readonly ClaimedRun[], change: Partial<ScoringInput> = {}): Scorecard =>
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

export const waiver = (caseId: string, state: JudgedWaiver['state'] = 'in-force'): JudgedWaiver => ({
  waiver: { case: caseId, owner: 'ops', reason: 'release 2', ticket: 'T', expires: '2026-12-31' },
  caseId,
  state,
  isRed: state !== 'in-force' && state !== 'not-selected',
  daysLeft: 31,
});

export const kindsOf = ({ blockers }: Scorecard): readonly string[] => blockers.map(({ kind }) => kind);
