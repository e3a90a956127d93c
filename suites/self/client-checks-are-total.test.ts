import { expect, test } from '@jest/globals';
import { captureOf, truthOf } from '../../src/checks/testing/captured.ts';
import { asked, clientEvidence } from '../../src/checks/testing/client.ts';
import { streamAnswer } from '../../src/checks/testing/evidence.ts';
import { batchOf, CHANNEL_ID, reported } from '../../src/checks/testing/messages.ts';
import type { CaseEvidence, Exchange } from '../../src/model/evidence.ts';
import { clientCases } from '../client/index.ts';

/** Whatever a client asks for, every check of every client case answers: what it names in a request is its own choice, and may be nonsense. */

const path = `/trade-data/v1/channels/${CHANNEL_ID}`;

/** Longer than an array can be, exact no more, and beyond all numbers. */
const NUMBERS = ['99999999999', '9007199254740993', '9'.repeat(400), '0', '-1', '1e9', ''];

/** A stream that leaves out 3 to 5, so that there is something to pull for. */
const gap = streamAnswer(
  'streamEvents',
  [2, 6].map((sequence) => ({
    event: 'TRADE_REPORTED',
    id: `1:${sequence}`,
    data: JSON.stringify(reported(sequence)),
    atMs: sequence * 10,
  })),
  { path: `${path}/stream`, timing: { startedMs: 5, endedMs: 900 } },
);

const pulled = (query: string, more: { readonly status?: number; readonly code?: string } = {}): Exchange =>
  asked('pullEvents', {
    label: `pullEvents#${query}`,
    atMs: 100,
    path: `${path}/events?${query}`,
    answer: batchOf([reported(3)]),
    ...more,
  });

const resumed = (id: string): Exchange =>
  asked('streamEvents', { label: 'streamEvents#2', atMs: 300, path: `${path}/stream`, headers: [['Last-Event-ID', id]] });

const requestsWith = (number: string): readonly Exchange[] => [
  gap,
  pulled(`epoch=1&afterSequence=2&limit=${number}`),
  pulled(`epoch=1&afterSequence=${number}&limit=3`),
  pulled(`epoch=${number}&afterSequence=2&limit=${number}`),
  pulled(`epoch=1&afterSequence=2&limit=${number}&waitSeconds=${number}`, { status: 400, code: 'INVALID_PARAMETER' }),
  resumed(`1:${number}`),
  resumed(`${number}:2`),
];

const evidenceWith = (number: string, delivery: 'pull' | 'stream'): CaseEvidence =>
  clientEvidence(requestsWith(number), { client: { delivery, truth: [truthOf([])], capture: captureOf([]) } });

const checks = clientCases.flatMap(({ id, checks: own }) => own.map((check) => ({ check, name: `${id}: ${check.id}` })));

test.each(NUMBERS)('every check of a client case answers a client that asks for "%s"', (number) => {
  const broken = (['pull', 'stream'] as const).flatMap((delivery) =>
    checks.flatMap(({ check, name }) => {
      try {
        const { outcome } = check.judge(evidenceWith(number, delivery));
        return ['met', 'violated', 'unobserved'].includes(outcome) ? [] : [`${name}: ${outcome}`];
      } catch (error) {
        return [`${name}: ${String(error)}`];
      }
    }),
  );
  expect(broken).toEqual([]);
});
