import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { requirements } from '../../../generated/requirements.ts';
import { seriesAbsences } from '../../config/series-absences.ts';
import type { StoredRun } from '../../evidence/run-folder.ts';
import type { ClientRunDescription, ReadinessClaim } from '../../model/run.ts';
import type { Verdict, VerdictKind } from '../../model/verdict.ts';
import type { Waiver } from '../../model/waiver.ts';
import { scorecardHtml } from '../../report/scorecard/html.ts';
import { scorecardDocument } from '../../report/scorecard/scorecard-document.ts';
import { clientCatalogue, type SuiteCase } from '../run/catalogue.ts';
import { makeScorecard } from './make-scorecard.ts';
import { chooseSet } from './requirement-set.ts';
import { scorecardOfRun } from './run-scorecard.ts';

/** A scorecard of one of our phases in Chinese, with everything on it that can be: what is left in English is quoted, and says so. */

const chosen = chooseSet({ phase: 'api-testing' }, undefined);
const caseIds = chosen.set.scored.flatMap((group) => Object.values(group.requirements).flat());
const [failing = '', undecided = '', lost = '', broken = '', waived = '', ...others] = caseIds;

const caseById = (id: string): SuiteCase => {
  const listed = clientCatalogue().find(({ suiteCase }) => suiteCase.id === id);
  if (listed === undefined) throw new Error(`There is no case ${id}.`);
  return listed.suiteCase;
};

const verdictOf = (caseId: string, kind: VerdictKind): Verdict => {
  const suiteCase = caseById(caseId);
  const { id, level, area, sentence, source, assumptions, provenance } = requirements[suiteCase.requirement];
  return {
    caseId,
    title: suiteCase.title,
    subject: 'client',
    family: suiteCase.family,
    service: 'trade-data',
    verdict: kind,
    sentence: kind === 'fail' ? `Fails: ${suiteCase.title}; expected 1, received 2.` : `Said of ${suiteCase.title}.`,
    requirement: { id, level, area, sentence, source, assumptions, provenance },
    checks: [{ id: 'first-check', says: 'something is seen', outcome: 'unobserved', missing: 'it' }],
    reproduce: '',
  };
};

const KINDS: Readonly<Record<string, VerdictKind>> = {
  [failing]: 'fail',
  [undecided]: 'inconclusive',
  [broken]: 'harness-error',
  [waived]: 'inconclusive',
};

const reach = {
  kind: 'attach',
  clientId: 'B01234-main',
  clientSecretEnv: 'OCP_SECRET',
  primaryPort: 18_080,
  businessDate: '2026-11-30',
} as const;

const absent = { ...seriesAbsences(reach), secondary: 'comes with release two' };

const kindOf = (caseId: string): VerdictKind => {
  const needs: readonly string[] = caseById(caseId).needs ?? [];
  return KINDS[caseId] ?? (needs.some((need) => need in absent) ? 'not-applicable' : 'pass');
};

const waiver = (change: Partial<Waiver>): Waiver => ({
  case: waived,
  owner: 'settlement desk',
  reason: 'mended by the second release',
  ticket: 'TICKET-17',
  expires: '2026-12-31',
  ...change,
});

const WAIVERS: readonly Waiver[] = [
  waiver({}),
  waiver({ case: others[0] ?? '', check: 'first-check' }),
  waiver({ case: others[1] ?? '', check: 'no-such-check' }),
  waiver({ case: 'no-such-case' }),
  waiver({ case: failing, expires: '2026-01-31' }),
  waiver({ case: others[2] ?? '', owner: '結算部' }),
];

const claim = { set: chosen.set.id, participant: 'Bank of Examples', system: 'Gateway', contact: 'the desk' };

type Told = { readonly runId: string; readonly readiness?: ReadinessClaim; readonly client?: ClientRunDescription['client'] };

const shared = { capture: 'journal', deliveries: ['pull'], absent } as const;

const attachedClient = {
  ...shared,
  kind: 'attach',
  says: 'the client B01234-main that runs at port 18080',
  attached: { clientId: 'B01234-main', port: 18_080 },
} as const;

const storedRun = ({ runId, readiness, client = attachedClient }: Told): StoredRun => ({
  folder: '/nowhere',
  run: {
    runId,
    subject: 'client',
    suiteVersion: '1.0.0',
    specHash: '0123456789abcdef',
    seed: 1,
    startedAt: '2026-11-30T00:00:00Z',
    arguments: [],
    // The last ones are not played by any run.
    cases: caseIds.slice(0, -3),
    client,
    waivers: WAIVERS,
    ...(readiness && { readiness }),
  },
  evidence: new Map(),
  verdicts: new Map(caseIds.filter((id) => id !== lost).map((id) => [id, verdictOf(id, kindOf(id))])),
});

const inImage = {
  ...shared,
  kind: 'image',
  says: 'a container of bank/client:2',
  image: { name: 'bank/client:2', id: 'sha256:22', digests: [] },
} as const;

const runs = [
  storedRun({ runId: 'run-1', readiness: { ...claim, version: '2.1' } }),
  storedRun({ runId: 'run-2', readiness: { ...claim, participant: 'Another', system: 'Ledger', version: '2.2' } }),
  storedRun({ runId: 'run-3', client: inImage }),
];

const pageOf = (stored: readonly StoredRun[]): string => {
  const card = makeScorecard({ chosen, runs: stored, day: '2026-11-30', folder: '/nowhere' });
  return scorecardHtml(scorecardDocument(card, 'zh-Hant'));
};

/** Names that are the same in Chinese, as notices of HKEX have them. */
const NAMES =
  /^(API|OCP|HTTP|TLS|SHA-256|HKSCC|Orion|Cash|Platform|OpenAPI|ocp-conformance|api-testing-1|[A-Z]{3,4}-[A-Z]+-\d+|[AC]-[A-Z]*-?\d*|C-\d\d|run-\d|sha256:\d\d)$/;

/** What a reader sees beside what is marked as quoted or as a name of something technical. */
const unmarked = (page: string): string =>
  page
    .replace(/<head>[\s\S]*<\/head>/, '')
    .replace(/<(span|a)\b[^>]*\blang="en"[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/<code>[\s\S]*?<\/code>/g, '')
    .replace(/<[^>]*>/g, ' ');

const latinWords = (text: string): readonly string[] => [
  ...new Set((text.match(/[A-Za-z][\w:-]*[A-Za-z\d]/g) ?? []).filter((word) => !NAMES.test(word))),
];

describe('in Chinese', () => {
  const page = pageOf(runs);

  test('the page has everything on it that may stand in the way', () => {
    const kinds = makeScorecard({ chosen, runs, day: '2026-11-30', folder: '/nowhere' }).blockers.map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(
      new Set(['unfinished-run', 'suite-failed', 'fails', 'undecided', 'waiver', 'no-capture', 'absent', 'not-played', 'mixed-runs']),
    );
  });

  test.each([
    ['a client that runs already', '<code>B01234-<wbr>main</code>（早已在連接埠 18080 運行的客戶端）'],
    ['a client in a container', '以映像 <code>bank/<wbr>client:2</code> 啟動的容器'],
    ['what follows from that', '客戶端（<code>attach</code>）早已啟動'],
    ['what somebody declared', '<span lang="en">comes with release two</span>'],
    ['a waiver of a check', '個案 <code>'],
    ['whoever answers for a waiver', '<td><span lang="en">settlement desk</span></td>'],
    ['somebody who wrote Chinese', '<td>結算部</td>'],
    ['where a phase comes from', 'OCP 通告所載的暫定時間表'],
    ['a test condition', '<th scope="row">C-09 遺漏單一事件'],
    ['whom the form is about', '<dd><span lang="en">Bank of Examples</span></dd>'],
  ])('%s is told as it should be', (_, expected) => {
    expect(page).toContain(expected);
  });

  test('no English is left that is neither quoted nor a name', () => {
    expect(latinWords(unmarked(page))).toEqual([]);
  });

  test('no sentence ends as an English one does', () => {
    expect(unmarked(page)).not.toMatch(/[,.;:] ?\p{Script=Han}|\p{Script=Han}[,.;:]/u);
  });
});

test('a run makes its own scorecard in the language of its run file, and speaks at the terminal as ever', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ocp-chinese-'));
  try {
    const stored = storedRun({ runId: 'run-1', readiness: { ...claim, language: 'zh-Hant' } });
    const { place, says } = scorecardOfRun({ ...stored, folder }) ?? {};
    expect(place).toBe(join(folder, 'scorecard.zh-Hant.html'));
    expect(existsSync(place ?? '')).toBe(true);
    expect(says).toMatch(/^May we go through API testing\? NOT READY\. \d+ things stand in the way, listed below\.$/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
