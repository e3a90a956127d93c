import { describe, expect, test } from '@jest/globals';
import type { ClientEvidence, ClientRun } from '../model/client-evidence.ts';
import { clientMishap } from './client-mishap.ts';
import { judgeCase } from './judge-case.ts';
import { evidenceOfClient } from './testing/client-evidence.ts';

const run: ClientRun = { startedMs: 0, output: '', outputBytes: 0 };

const row = {
  id: 'CLI-GAP-01',
  level: 'MUST',
  area: 'CLI-GAP',
  sentence: 'A client MUST.',
  provenance: 'assumed',
  source: 'design',
  assumptions: [],
  service: 'trade-data',
} as const;

const connected = { connections: [{ address: 'primary' as const, atMs: 5 }] };

describe('what went wrong with a client as a whole', () => {
  test.each<[string, Partial<ClientEvidence>, string, boolean]>([
    [
      'a script whose program is not there',
      { ended: 'died', runs: [{ ...run, exitCode: 127, output: 'starting\nsh: 1: clinet: not found\n' }] },
      'the client ended by itself (exit code 127) before it connected, and said last: sh: 1: clinet: not found',
      true,
    ],
    [
      'a program that cannot be started',
      { ended: 'died', runs: [{ ...run, output: 'spawn clinet ENOENT' }] },
      'the client could not be started, and said last: spawn clinet ENOENT',
      true,
    ],
    [
      'one that runs and does nothing',
      { ended: 'never-started' },
      'the client did not connect within 900 ms of its start, and said nothing',
      true,
    ],
    [
      'one that only says that it is ready',
      { ended: 'settled' },
      'the client said that it was ready, and never connected, and said nothing',
      true,
    ],
    ['nobody at the other end', { ended: 'never-started', runs: [] }, 'no client connected within 900 ms', true],
    [
      'one that dies on its way',
      { ...connected, ended: 'died', runs: [{ ...run, signal: 'SIGSEGV', output: 'oops' }] },
      'the client ended by itself (SIGSEGV), and said last: oops',
      false,
    ],
    [
      'one that does not come back when it is started again',
      { ...connected, ended: 'never-started', runs: [run, run] },
      'the client, started again, gave no sign of life within 900 ms',
      false,
    ],
    [
      'one that never comes to its end',
      { ...connected, ended: 'limit' },
      'the client was not done when the 20000 ms of the case were over',
      false,
    ],
  ])('%s', (_name, more, says, wasNeverMet) => {
    expect(clientMishap(evidenceOfClient(more))).toEqual({ says, wasNeverMet, leavesOpen: true });
  });

  test('a client that came to its end has none', () => {
    expect(clientMishap(evidenceOfClient(connected))).toBeUndefined();
  });

  test('it comes first where a rule is broken, as it explains the rest', () => {
    const findings = [{ says: 's', expected: 'three trades', received: 'none' }] as const;
    const fails = { id: 'a-check', says: 'a rule', judge: () => ({ outcome: 'violated', findings }) as const };
    const judged = { id: 'a-case', title: 'a case', subject: 'client', family: 'sequencing', checks: [fails] } as const;
    const { verdict, sentence } = judgeCase(judged, evidenceOfClient({ ...connected, ended: 'died', runs: [{ ...run, exitCode: 3 }] }), {
      requirement: row,
      reproduce: '',
    });
    expect({ verdict, sentence }).toEqual({
      verdict: 'fail',
      sentence: 'Fails: the client ended by itself (exit code 3), and said nothing. A client MUST; expected three trades, received none.',
    });
  });

  const findings = [{ says: 's', expected: 'a request', received: 'none' }] as const;

  test.each([
    { outcome: 'passes', judge: () => ({ outcome: 'met' }) as const },
    { outcome: 'fails', judge: () => ({ outcome: 'violated', findings }) as const },
  ])('no check $outcome on a client that was never met', ({ judge }) => {
    const checks = [{ id: 'a-check', says: 'a rule', judge }] as const;
    const judged = { id: 'a-case', title: 'a case', subject: 'client', family: 'sequencing', checks } as const;
    const { verdict, sentence } = judgeCase(judged, evidenceOfClient({ ended: 'never-started' }), { requirement: row, reproduce: '' });
    expect({ verdict, sentence }).toEqual({
      verdict: 'inconclusive',
      sentence: 'Not decided: a case; the client did not connect within 900 ms of its start, and said nothing.',
    });
  });

  test('a client that died before the fault of its case is told of both', () => {
    const passes = { id: 'a-check', says: 'a rule', judge: () => ({ outcome: 'met' }) as const };
    const judged = { id: 'a-case', title: 'a case', subject: 'client', family: 'sequencing', checks: [passes] } as const;
    const died = { ...connected, ended: 'died', runs: [{ ...run, exitCode: 3, output: 'oops' }] } as const;
    const missing = { needed: 'the fault drop on pullEvents', found: 'that it never happened' };
    const { verdict, sentence } = judgeCase(judged, { ...evidenceOfClient(died), missing }, { requirement: row, reproduce: '' });
    expect({ verdict, sentence }).toEqual({
      verdict: 'inconclusive',
      sentence:
        'Not decided: a case; the client ended by itself (exit code 3), and said last: oops; needed the fault drop on pullEvents, found that it never happened.',
    });
  });
});
