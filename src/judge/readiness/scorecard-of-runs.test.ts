import { describe, expect, test } from '@jest/globals';
import type { ClientRunDescription } from '../../model/run.ts';
import { catalogue, everyCase, kindsOf, runOf, scored, waiver } from './testing/claim.ts';

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
