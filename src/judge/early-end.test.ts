import { describe, expect, test } from '@jest/globals';
import type { Capture, ChannelTruth } from '../model/capture.ts';
import type { ClientEvidence, ClientRun } from '../model/client-evidence.ts';
import type { CaseEvidence, Exchange } from '../model/evidence.ts';
import type { CheckResult, Level } from '../model/verdict.ts';
import { judgeCase } from './judge-case.ts';
import { evidenceOfClient } from './testing/client-evidence.ts';

/** Who ends before the case is over has not kept its rule to the end: only one that had nothing left to do, or was right to stop, has. */

const run: ClientRun = { startedMs: 0, readyMs: 2, endedMs: 9, endedBy: 'itself', exitCode: 0, output: 'bye\n', outputBytes: 4 };

const channelId = 'B01224-HK-20260408';

const truth: ChannelTruth = {
  channelId,
  gcpParticipantId: 'B01224',
  market: 'HK',
  tradeDate: '2026-04-08',
  state: 'CLOSED',
  epoch: 1,
  earliestSequence: 1,
  lastSequence: 2,
  liveTrades: [],
  cancelled: [],
  events: [],
};

const closeSent: Exchange = {
  label: 'pullEvents',
  operationId: 'pullEvents',
  address: 'primary',
  request: { method: 'GET', path: '/trade-data/v1/channels/B01224%2DHK%2D20260408/events', origin: 'http://127.0.0.1:1', headers: [] },
  response: {
    status: 200,
    httpVersion: '1.1',
    headers: [],
    body: { text: '{"events":[{"eventType":"CHANNEL_CLOSED"}]}', wireBytes: 43, isTruncated: false },
  },
  timing: { startedMs: 3, endedMs: 4 },
};

const journal: Capture = { form: 'journal', records: [], unreadable: [] };
const close = { record: 'closed', place: 'line 1', channelId } as const;

const died: Partial<ClientEvidence> = { ended: 'died', truth: [truth] };

const evidenceOf = (more: Partial<ClientEvidence>, exchanges: readonly Exchange[] = [closeSent]): CaseEvidence =>
  evidenceOfClient({ runs: [run], connections: [{ address: 'primary', atMs: 2 }], ...more }, exchanges);

const judged = (evidence: CaseEvidence, level: Level = 'MUST', result: CheckResult = { outcome: 'met' }) => {
  const row = {
    id: 'CLI-GAP-01',
    level,
    area: 'CLI-GAP',
    sentence: 'A client MUST.',
    provenance: 'assumed',
    source: 'design',
    assumptions: [],
    service: 'trade-data',
  } as const;
  const checks = [{ id: 'a-check', says: 'a rule', judge: () => result }] as const;
  const { verdict, sentence } = judgeCase({ id: 'a-case', title: 'a case', subject: 'client', family: 'sequencing', checks }, evidence, {
    requirement: row,
    reproduce: '',
  });
  return { verdict, sentence };
};

const PASSES = { verdict: 'pass', sentence: 'Passes: a case.' };

describe('a client that ends before its case does', () => {
  test('is not decided about, though it broke no rule until then', () => {
    const evidence = evidenceOf({ ...died, capture: journal, runs: [{ ...run, exitCode: 1, output: 'oops' }] });
    expect(judged(evidence)).toEqual({
      verdict: 'inconclusive',
      sentence: 'Not decided: a case; the case did not come to its end: the client ended by itself (exit code 1), and said last: oops.',
    });
  });

  test('nor is one that hangs until the time is over', () => {
    expect(judged(evidenceOf({ ended: 'limit' }))).toEqual({
      verdict: 'inconclusive',
      sentence: 'Not decided: a case; the case did not come to its end: the client was not done when the 20000 ms of the case were over.',
    });
  });

  test('is not decided about where a mere option is not taken', () => {
    const violated = { outcome: 'violated', findings: [{ says: 's', expected: 'e', received: 'r' }] } as const;
    expect(judged(evidenceOf({ ended: 'limit' }), 'MAY', violated).verdict).toBe('inconclusive');
  });

  test.each(['died', 'limit'] as const)('passes where its stage may end it: %s', (ended) => {
    expect(judged(evidenceOf({ ended, mayStop: true, runs: [{ ...run, exitCode: 1 }] }))).toEqual(PASSES);
  });
});

describe('a client that ends when nothing is left to do', () => {
  const open = { ...truth, channelId: 'B01224-SSE-20260408', state: 'OPEN' } as const;
  const book: Capture = { ...journal, form: 'book' };
  test.each<[string, Partial<ClientEvidence>, readonly Exchange[], string]>([
    [
      'with every close in its journal, whatever its exit code',
      { capture: { ...journal, records: [close] }, runs: [{ ...run, exitCode: 4 }] },
      [],
      'pass',
    ],
    ['with a close that its journal does not have', { capture: journal }, [closeSent], 'inconclusive'],
    ['with a book, after every close was sent', { capture: book }, [closeSent], 'pass'],
    ['with a capture that is not there, after every close was sent', { captureProblem: 'none' }, [closeSent], 'pass'],
    ['with a book, and an error', { capture: book, runs: [{ ...run, exitCode: 1 }] }, [closeSent], 'inconclusive'],
    ['with a book, before a close was sent', { capture: book }, [], 'inconclusive'],
    ['with a book, while a channel is open', { capture: book, truth: [truth, open] }, [closeSent], 'inconclusive'],
    ['with a book, before any channel opened', { capture: book, truth: [] }, [closeSent], 'inconclusive'],
  ])('%s', (_, more, exchanges, verdict) => {
    expect(judged(evidenceOf({ ...died, ...more }, exchanges)).verdict).toBe(verdict);
  });

  test('is known by the close of a stream as well', () => {
    const message = { event: 'CHANNEL_CLOSED', data: '{}', atMs: 4 };
    const { response, ...rest } = closeSent;
    const stream = {
      ...rest,
      ...(response && { response: { ...response, body: { wireBytes: 9, isTruncated: false }, messages: [message] } }),
    };
    expect(judged(evidenceOf({ ...died, capture: book }, [stream]))).toEqual(PASSES);
  });
});
