import { randomUUID } from 'node:crypto';
import { type ErrorCode, errorCatalogue } from '../../../generated/errors.ts';
import type { Problem } from '../../model/problem.ts';

/** What a handler wants said, before headers that every answer carries, compression and faults. */

/** Names and values alternating, as Node takes them: order and case go to the wire as they stand here. */
export type FlatHeaders = readonly string[];

export type Payload = {
  readonly mediaType: string;
  readonly body: string | Buffer;
  /** True for bytes that are served again and again, whose compressed form is therefore worth keeping. */
  readonly isLasting: boolean;
  /** Filled by the first caller that accepts gzip, when the payload lasts. */
  compressed?: Buffer;
};

/** One open event stream, as its handler sees the connection. */
export type StreamSink = {
  /** False when the peer reads too slowly: wait for `onDrain`. */
  readonly write: (text: string | Buffer) => boolean;
  readonly onDrain: (listener: () => void) => void;
  readonly onGone: (listener: () => void) => void;
  readonly end: () => void;
  readonly reset: () => void;
  /** A defect of ours: it is told to whoever runs the simulator, and the connection breaks off. */
  readonly fail: (cause: unknown) => void;
};

export type PayloadAnswer = { readonly kind: 'payload'; readonly status: number; readonly headers: FlatHeaders; readonly payload: Payload };

export type Answer =
  | PayloadAnswer
  | { readonly kind: 'empty'; readonly status: number; readonly headers: FlatHeaders }
  | { readonly kind: 'stream'; readonly headers: FlatHeaders; readonly open: (sink: StreamSink) => void }
  /** No answer at all: the connection is torn down. */
  | { readonly kind: 'reset' };

const noStore: FlatHeaders = ['Cache-Control', 'no-store'];

export const jsonAnswer = (message: unknown, headers: FlatHeaders = noStore): PayloadAnswer => ({
  kind: 'payload',
  status: 200,
  headers,
  payload: { mediaType: 'application/json', body: JSON.stringify(message), isLasting: false },
});

export const lastingAnswer = (payload: Payload, headers: FlatHeaders = noStore): PayloadAnswer => ({
  kind: 'payload',
  status: 200,
  headers,
  payload,
});

export const lastingJson = (text: string): Payload => ({
  mediaType: 'application/json',
  body: Buffer.from(text),
  isLasting: true,
});

export type ProblemDetails = {
  readonly detail?: string;
  readonly violations?: NonNullable<Problem['violations']>;
  readonly headers?: FlatHeaders;
  /** Members beyond the problem's own, such as the token endpoint's `error`. */
  readonly extension?: Readonly<Record<string, string>>;
  /** Only a fault sends a code under a status that is not its own. */
  readonly status?: number;
};

export const problemBody = (code: ErrorCode, details: ProblemDetails = {}): string => {
  const entry = errorCatalogue[code];
  const { detail, violations } = details;
  const problem: Problem = {
    type: `urn:ocp:problem:${code.toLowerCase().replaceAll('_', '-')}`,
    title: entry.title,
    status: details.status ?? entry.status,
    code,
    traceId: randomUUID().replaceAll('-', ''),
    ...(detail === undefined ? {} : { detail }),
    ...(violations === undefined ? {} : { violations }),
  };
  return JSON.stringify({ ...problem, ...details.extension });
};

export const problemAnswer = (code: ErrorCode, details: ProblemDetails = {}): PayloadAnswer => ({
  kind: 'payload',
  status: details.status ?? errorCatalogue[code].status,
  headers: details.headers === undefined ? noStore : [...noStore, ...details.headers],
  payload: { mediaType: 'application/problem+json', body: problemBody(code, details), isLasting: false },
});
