import { describe, expect, test } from '@jest/globals';
import type { ClientRunDescription, ServerRun } from '../../model/run.ts';
import { exitCodeOfScorecard } from './scorecard.ts';
import type { ClaimedRun } from './scoring-input.ts';
import { catalogue, everyCase, kindsOf, runOf, scored, set, waiver } from './testing/claim.ts';

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

  const claim = { set: 'testing-1', participant: 'Bank A', system: 'Gateway', version: '1.0' };

  test.each<[string, Partial<ClientRunDescription>, string, readonly string[]]>([
    ['other specs', { specHash: 'other' }, 'specs', ['specs', 'other']],
    ['another version of the suite', { suiteVersion: '2' }, 'suite', ['1', '2']],
    ['another participant', { readiness: { ...claim, participant: 'Bank B' } }, 'participant', ['Bank A', 'Bank B']],
    ['another system', { readiness: { ...claim, system: 'Ledger' } }, 'system', ['Gateway', 'Ledger']],
    ['another version of the client', { readiness: { ...claim, version: '2.0' } }, 'system-version', ['1.0', '2.0']],
  ])('%s: the runs do not speak of one thing', (_, about, differ, values) => {
    const first = runOf({ about: { readiness: claim } });
    const second = runOf({ about: { runId: 'run-2', readiness: claim, ...about } });
    expect(scored([first, second]).blockers).toEqual([{ kind: 'mixed-runs', differ, values, unsaid: [] }]);
  });

  test('a run that says nothing where another does is not of the same thing', () => {
    const card = scored([runOf({ about: { readiness: claim } }), runOf({ about: { runId: 'run-2' } })]);
    expect(card.blockers).toEqual([
      { kind: 'mixed-runs', differ: 'participant', values: ['Bank A'], unsaid: ['run-2'] },
      { kind: 'mixed-runs', differ: 'system', values: ['Gateway'], unsaid: ['run-2'] },
      { kind: 'mixed-runs', differ: 'system-version', values: ['1.0'], unsaid: ['run-2'] },
    ]);
    expect(scored([runOf(), runOf({ about: { runId: 'run-2' } })]).status).toBe('READY');
  });

  const inImage = (id: string): ClientRunDescription['client'] => ({
    kind: 'image',
    says: 'a container of bank/client',
    image: { name: 'bank/client', id, digests: [] },
    capture: 'journal',
    deliveries: ['pull', 'stream'],
    absent: {},
  });

  test('two images of one name are two programs; a process beside a container is not said to be one', () => {
    const first = runOf({ about: { client: inImage('sha256:1') } });
    expect(scored([first, runOf({ about: { client: inImage('sha256:2') } })]).blockers).toEqual([
      { kind: 'mixed-runs', differ: 'image', values: ['sha256:1', 'sha256:2'], unsaid: [] },
    ]);
    expect(scored([first, runOf({ about: { client: inImage('sha256:1') } })]).status).toBe('READY');
    expect(scored([first, runOf()]).status).toBe('READY');
  });

  const serverAt = (primary: string, kind: 'url' | 'embedded' = 'url'): ClaimedRun => {
    const run: ServerRun = {
      runId: primary,
      subject: 'server',
      suiteVersion: '1',
      specHash: 'specs',
      seed: 1,
      startedAt: '2026-11-30T00:00:00Z',
      arguments: [],
      cases: [],
      businessDate: '2026-11-30',
      target: { kind, primary, token: primary, environment: 'test', absent: {} },
    };
    return { ...runOf(), run, verdicts: new Map() };
  };

  test.each<[string, readonly ClaimedRun[], readonly string[]]>([
    ['two addresses', [serverAt('https://a.example'), serverAt('https://b.example')], ['https://a.example', 'https://b.example']],
    [
      'a server and our simulator',
      [serverAt('https://a.example'), serverAt('http://127.0.0.1:1', 'embedded')],
      ['https://a.example', 'embedded'],
    ],
    ['our simulator twice', [serverAt('http://127.0.0.1:1', 'embedded'), serverAt('http://127.0.0.1:2', 'embedded')], []],
  ])('of servers, %s', (_, runs, values) => {
    const { blockers } = scored(runs, { set: { ...set, subject: 'server' } });
    expect(blockers.filter(({ kind }) => kind === 'mixed-runs')).toEqual(
      values.length === 0 ? [] : [{ kind: 'mixed-runs', differ: 'target', values, unsaid: [] }],
    );
  });

  test('a run that was stopped is one thing in the way, however many cases it left open', () => {
    const stopped = runOf({ lost: ['gap-by-pull', 'gap-by-stream', 'heartbeat-by-stream'] });
    const card = scored([stopped]);
    expect(card.blockers).toEqual([
      { kind: 'unfinished-run', runId: 'run-1', cases: ['gap-by-pull', 'gap-by-stream', 'heartbeat-by-stream'] },
    ]);
    expect(exitCodeOfScorecard(card)).toBe(1);
  });

  test('what a stopped run left open beside the set is in nobody’s way', () => {
    expect(scored([runOf({ cases: [...everyCase, 'new-case-by-pull'], lost: ['new-case-by-pull'] })]).status).toBe('READY');
  });

  test('that the suite itself failed is still told by itself, beside what was left open', () => {
    const card = scored([runOf({ lost: ['gap-by-pull'], kinds: { 'order-by-pull': 'harness-error' } })]);
    expect(kindsOf(card)).toEqual(['unfinished-run', 'suite-failed']);
    expect(exitCodeOfScorecard(card)).toBe(3);
  });
});
