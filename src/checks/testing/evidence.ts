import type { CaseEvidence, Exchange, HeaderList, RecordedBody, StreamMessage } from '../../model/evidence.ts';

/** Evidence written by hand, for the tests of the checks alone. What a test does not name is as a good server would send it. */

type Notes = CaseEvidence['notes'];

export const evidenceOf = (exchanges: readonly Exchange[], notes: Notes = {}): CaseEvidence => ({
  caseId: 'by-hand',
  subject: 'server',
  seed: 1,
  exchanges,
  secrets: [],
  notes,
  durationMs: 0,
  waitedMs: 0,
});

type Answer = {
  readonly status?: number;
  /** Over those of a good answer, by name; `null` takes one away. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** Behind all others, for fields that come twice. */
  readonly moreHeaders?: HeaderList;
  /** Over a body that came whole. */
  readonly body?: Partial<Omit<RecordedBody, 'text'>>;
  readonly operationId?: string;
  readonly path?: string;
  readonly requestHeaders?: HeaderList;
  readonly timing?: Exchange['timing'];
  readonly failure?: Exchange['failure'];
  readonly endedByDriver?: string;
};

const GOOD_HEADERS = {
  'OCP-Environment': 'TEST',
  'X-Request-Id': 'request-1',
  Date: 'Wed, 08 Apr 2026 01:30:02 GMT',
  'Content-Type': 'application/json',
} as const;

const headersOf = ({ headers = {}, moreHeaders = [] }: Answer, type: string): HeaderList => [
  ...Object.entries({ ...GOOD_HEADERS, 'Content-Type': type, ...headers }).flatMap(([name, value]) =>
    value === null ? [] : [[name, value] as const],
  ),
  ...moreHeaders,
];

const about = (label: string, answer: Answer) => ({
  label,
  operationId: answer.operationId ?? 'pullEvents',
  address: 'primary' as const,
  request: { method: 'GET', path: answer.path ?? '/', origin: 'http://127.0.0.1', headers: answer.requestHeaders ?? [] },
  timing: answer.timing ?? { startedMs: 0, firstByteMs: 1, endedMs: 10 },
  ...(answer.failure === undefined ? {} : { failure: answer.failure }),
  ...(answer.endedByDriver === undefined ? {} : { endedByDriver: answer.endedByDriver }),
});

/** An answer whose body is what it is given, as it is. */
export const textAnswer = (label: string, text: string, answer: Answer = {}): Exchange => ({
  ...about(label, answer),
  response: {
    status: answer.status ?? 200,
    httpVersion: '1.1',
    headers: headersOf(answer, (answer.status ?? 200) < 400 ? 'application/json' : 'application/problem+json'),
    body: { ...(answer.body?.unreadable === undefined ? { text } : {}), wireBytes: text.length, isTruncated: false, ...answer.body },
  },
});

export const jsonAnswer = (label: string, json: unknown, answer: Answer = {}): Exchange => textAnswer(label, JSON.stringify(json), answer);

export const problemAnswer = (label: string, status: number, code: string, answer: Answer = {}): Exchange =>
  jsonAnswer(
    label,
    {
      type: `urn:ocp:problem:${code.toLowerCase().replaceAll('_', '-')}`,
      title: 'Refused',
      status,
      code,
      traceId: `trace-of-${label.replaceAll(/[:#]/g, '-')}`,
    },
    { ...answer, status },
  );

/** No answer at all. */
export const noAnswer = (label: string, answer: Answer = {}): Exchange => ({
  ...about(label, { failure: { kind: 'reset', detail: 'the peer hung up' }, ...answer }),
});

export const message = (event: string, data: unknown, rest: Partial<StreamMessage> = {}): StreamMessage => ({
  event,
  data: typeof data === 'string' ? data : JSON.stringify(data),
  atMs: 0,
  ...rest,
});

export const streamAnswer = (label: string, messages: readonly StreamMessage[], answer: Answer = {}): Exchange => {
  const { response, ...exchange } = textAnswer(label, '', { operationId: 'streamEvents', ...answer });
  const headers = headersOf(answer, 'text/event-stream');
  return response === undefined ? exchange : { ...exchange, response: { ...response, headers, messages } };
};
