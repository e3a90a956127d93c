import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CaseEvidence } from '../model/evidence.ts';
import type { RunDescription } from '../model/run.ts';
import type { Verdict } from '../model/verdict.ts';
import { newRunId } from './ids.ts';
import { stableJson } from './json-file.ts';
import { createRun, latestRun, loadEvidence, loadRun, saveEvidence, saveVerdict } from './run-folder.ts';

let reports = '';
beforeAll(async () => {
  reports = await mkdtemp(join(tmpdir(), 'ocp-reports-'));
});
afterAll(() => rm(reports, { recursive: true, force: true }));

const run = (): RunDescription => ({
  runId: newRunId(new Date()),
  subject: 'server',
  suiteVersion: '0.1.0',
  specHash: 'abc',
  seed: 1,
  businessDate: '2026-04-08',
  startedAt: '2026-04-08T00:00:00.000Z',
  target: { kind: 'embedded', primary: 'in process', token: 'in process', environment: 'TEST', absent: {} },
  arguments: [],
  cases: ['second-case', 'first-case', 'unplayed-case'],
});

const evidence = (caseId: string): CaseEvidence => ({
  caseId,
  subject: 'server',
  seed: 1,
  exchanges: [
    {
      label: 'pull',
      operationId: 'pullEvents',
      address: 'primary',
      request: {
        method: 'GET',
        path: '/x',
        origin: 'http://127.0.0.1:1',
        headers: [
          ['Host', 'x'],
          ['A', '1'],
          ['A', '2'],
        ],
      },
      timing: { startedMs: 0.1, endedMs: 2 },
    },
  ],
  secrets: [],
  notes: { zulu: 1, alpha: 'é "quoted"' },
  durationMs: 1,
  waitedMs: 1,
});

const verdict = (caseId: string): Verdict => ({
  caseId,
  title: 'a case',
  subject: 'server',
  family: 'sequencing',
  service: 'trade-data',
  verdict: 'pass',
  sentence: 'Passes: a case.',
  requirement: { id: 'TRD-SEQ-01', level: 'MUST', area: 'TRD-SEQ', sentence: 'x', provenance: 'assumed', source: '', assumptions: [] },
  checks: [{ outcome: 'met', id: 'a', says: 'b' }],
  reproduce: 'again',
});

describe('a run', () => {
  test('comes back as it was saved, in its own order, with what is not there left out', async () => {
    const folder = await createRun(reports, run());
    for (const id of ['first-case', 'second-case']) await saveEvidence(folder, evidence(id));
    await saveVerdict(folder, verdict('first-case'));
    const stored = await loadRun(folder);
    expect([...stored.evidence]).toEqual([
      ['second-case', evidence('second-case')],
      ['first-case', evidence('first-case')],
    ]);
    expect([...stored.verdicts]).toEqual([['first-case', verdict('first-case')]]);
    expect(stored.run.cases).toHaveLength(3);
    expect(await latestRun(reports)).toBe(folder);
    expect((await readdir(join(folder, 'evidence'))).sort()).toEqual(['first-case.json', 'second-case.json']);
  });

  test('that was stopped before its first case can be loaded', async () => {
    const stored = await loadRun(await createRun(reports, run()));
    expect([stored.evidence.size, stored.verdicts.size]).toEqual([0, 0]);
  });

  test('is the same bytes whatever the order in which it was built', async () => {
    const folder = await createRun(reports, run());
    await saveVerdict(folder, verdict('a'));
    const first = await readFile(join(folder, 'verdicts', 'a.json'), 'utf8');
    await saveVerdict(folder, Object.fromEntries(Object.entries(verdict('a')).reverse()) as Verdict);
    expect(await readFile(join(folder, 'verdicts', 'a.json'), 'utf8')).toBe(first);
    expect(stableJson({ b: [{ d: 1, c: 2 }], a: null })).toBe(stableJson({ a: null, b: [{ c: 2, d: 1 }] }));
  });

  test('has an id that sorts by time and is its own', () => {
    const [early, late] = [new Date('2026-04-08T01:02:03.004Z'), new Date('2026-04-08T01:02:03.005Z')];
    expect(newRunId(early)).toMatch(/^20260408T010203-004Z-[0-9a-f]{6}$/);
    expect(newRunId(early) < newRunId(late)).toBe(true);
    expect(newRunId(early)).not.toBe(newRunId(early));
  });

  test('does not let a case id leave its folder', async () => {
    expect(() => saveEvidence(reports, evidence('../escape'))).toThrow('"../escape" is not a case id');
  });
});

describe('a broken file is named', () => {
  const broken: readonly [string, string, RegExp][] = [
    ['cut short', '{"caseId": "a', /not whole JSON/],
    ['a list', '[]', /holds array, not an object/],
    ['without a member', '{"caseId":"a-case","subject":"server","seed":1}', /"exchanges" is missing/],
    ['with a member of another kind', stableJson({ ...evidence('a-case'), seed: '1' }), /"seed" is string, not number/],
    ['with a broken exchange', stableJson({ ...evidence('a-case'), exchanges: [{}] }), /label" is missing/],
    ['of another case', stableJson(evidence('another-case')), /about the case "another-case"/],
  ];
  test.each(broken)('%s', async (_name, text, says) => {
    const folder = await createRun(reports, run());
    await saveEvidence(folder, evidence('a-case'));
    const path = join(folder, 'evidence', 'a-case.json');
    await writeFile(path, text);
    await expect(loadEvidence(folder, 'a-case')).rejects.toMatchObject({
      code: 'BROKEN_RUN_FILE',
      where: path,
      message: expect.stringMatching(says),
    });
  });

  const requirement = verdict('a-case').requirement;
  const unknownWords: readonly [string, object, RegExp][] = [
    ['verdict', { verdict: 'paas' }, /"verdict" is "paas", not one of pass, fail, warn, inconclusive, not-applicable, harness-error/],
    ['subject', { subject: 'sever' }, /"subject" is "sever", not one of server, client/],
    ['family', { family: 'schemas' }, /"family" is "schemas", not one of schema, sequencing/],
    ['service', { service: 'trade' }, /"service" is "trade", not one of authorization, trade-data/],
    ['level', { requirement: { ...requirement, level: 'MUSST' } }, /"requirement\.level" is "MUSST", not one of MUST, SHOULD, MAY/],
    ['provenance', { requirement: { ...requirement, provenance: 'x' } }, /"requirement\.provenance" is "x", not one of stated/],
    ['outcome', { checks: [{ id: 'a', says: 'b', outcome: 'mett' }] }, /"checks\[0\]\.outcome" is "mett", not one of met, violated/],
    ['inherited name', { verdict: 'toString' }, /"verdict" is "toString"/],
  ];
  test.each(unknownWords)('with an unknown word: %s', async (_name, change, says) => {
    const folder = await createRun(reports, { ...run(), cases: ['a-case'] });
    const path = join(folder, 'verdicts', 'a-case.json');
    await saveVerdict(folder, verdict('a-case'));
    await writeFile(path, stableJson({ ...verdict('a-case'), ...change }));
    await expect(loadRun(folder)).rejects.toMatchObject({ code: 'BROKEN_RUN_FILE', where: path, message: expect.stringMatching(says) });
  });

  test('when the cases of a run and its verdicts do not add up', async () => {
    const unlisted = await createRun(reports, { ...run(), cases: ['a-case'] });
    for (const id of ['a-case', 'b-case']) await saveVerdict(unlisted, verdict(id));
    await expect(loadRun(unlisted)).rejects.toMatchObject({
      message: expect.stringMatching(/leaves out cases that have a verdict: b-case/),
    });
    const twice = await createRun(reports, { ...run(), cases: ['a-case', 'a-case'] });
    await expect(loadRun(twice)).rejects.toMatchObject({ message: expect.stringMatching(/names a case twice/) });
  });

  test.each<[string, object, RegExp]>([
    ['a run id that is a path', { runId: '../elsewhere' }, /"runId" is "..\/elsewhere", which is no id of a run/],
    ['a case id that is a path', { cases: ['../a-case'] }, /"cases" names "..\/a-case", which is no id of a case/],
    ['a case that is no text', { cases: [1] }, /"cases" names 1, which/],
    ['a target without an address', { target: { kind: 'url' } }, /"target.primary" is missing/],
    ['a client without its words', { subject: 'client', client: { kind: 'command' } }, /"client.says" is missing/],
  ])('with %s', async (_name, change, says) => {
    const folder = await createRun(reports, run());
    await writeFile(join(folder, 'run.json'), stableJson({ ...run(), ...change }));
    await expect(loadRun(folder)).rejects.toMatchObject({ code: 'BROKEN_RUN_FILE', message: expect.stringMatching(says) });
  });

  test('also when it is not there at all', async () => {
    await expect(loadRun(join(reports, 'nowhere'))).rejects.toMatchObject({
      message: expect.stringMatching(/run\.json cannot be used: it does not exist/),
    });
    await expect(latestRun(join(reports, 'nowhere'))).rejects.toMatchObject({ code: 'NO_RUN' });
  });
});
