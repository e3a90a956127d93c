import type { CaseEvidence, Exchange, RecordedBody, RecordedResponse } from '../../model/evidence.ts';
import type { WireAnswer, WireBody, WireExchange } from '../client/wire-exchange.ts';
import { concealHeader, concealInPlace, secretsInHeaders, secretsInText } from './find-secrets.ts';
import { createSecretStore, type Secret, type SecretStore } from './secret-store.ts';

/**
 * Turns what happened on the wire into evidence. It is the only place that takes secrets out, and it does so at the end,
 * when all of them are known. It judges nothing.
 */
export type Recorder = {
  /** Milliseconds since the case began. */
  readonly elapsedMs: (at?: number) => number;
  /** A label that no other exchange of the case has: `pull`, then `pull#2`. */
  readonly reserve: (label: string) => string;
  readonly hide: (secret: Secret) => string;
  /** Keeps an exchange. What it returns still holds the secrets, for the driver to go on with. */
  readonly record: (about: Pick<Exchange, 'label' | 'operationId' | 'address'>, exchange: WireExchange) => Exchange;
  readonly finish: (rest: Omit<CaseEvidence, 'exchanges' | 'secrets'>) => CaseEvidence;
};

export type RecorderOptions = {
  /** Of each body. Default 4 MiB: the largest page that the contract allows must fit, or it could not be judged. */
  readonly bodyCapBytes?: number;
  /** Of the raw text of an event stream, whose messages are kept beside it. Default 256 KiB. */
  readonly streamTextCapBytes?: number;
};

const textOf = ({ decoded, isTruncated, unreadable }: WireBody): Pick<RecordedBody, 'text' | 'unreadable'> => {
  if (decoded === undefined) return unreadable === undefined ? {} : { unreadable };
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return { text: decoder.decode(decoded, { stream: isTruncated }) };
  } catch {
    return { unreadable: 'the bytes are not UTF-8' };
  }
};

const responseOf = ({ status, httpVersion, headers, body, messages }: WireAnswer, elapsedMs: (at: number) => number): RecordedResponse => ({
  status,
  httpVersion,
  headers,
  body: { ...textOf(body), wireBytes: body.wire.length, isTruncated: body.isTruncated },
  ...(messages === undefined ? {} : { messages: messages.map(({ at, ...message }) => ({ ...message, atMs: elapsedMs(at) })) }),
});

const exchangeOf = (exchange: WireExchange, elapsedMs: (at: number) => number): Omit<Exchange, 'label' | 'operationId' | 'address'> => {
  const { request, answer, failure, startedAt, firstByteAt, endedAt, sentAgain, endedByDriver, tls } = exchange;
  const { method, path, origin, headers, body } = request;
  return {
    request: { method, path, origin, headers, ...(body === undefined ? {} : { body: body.toString() }) },
    ...(answer === undefined ? {} : { response: responseOf(answer, elapsedMs) }),
    ...(failure === undefined ? {} : { failure: { kind: failure.kind, detail: failure.detail } }),
    timing: {
      startedMs: elapsedMs(startedAt),
      ...(firstByteAt === undefined ? {} : { firstByteMs: elapsedMs(firstByteAt) }),
      endedMs: elapsedMs(endedAt),
    },
    ...(sentAgain === undefined ? {} : { sentAgain }),
    ...(endedByDriver === undefined ? {} : { endedByDriver }),
    ...(tls === undefined ? {} : { tls }),
  };
};

/** Every text of a message, keys included, passes through `change`. */
const mapTexts = (value: unknown, change: (text: string) => string): unknown => {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [change(key), mapTexts(member, change)]));
};

const cut = (text: string, capBytes: number): string => {
  const bytes = Buffer.from(text);
  return bytes.length <= capBytes ? text : new TextDecoder().decode(bytes.subarray(0, capBytes), { stream: true });
};

const concealBody = (body: RecordedBody, secrets: SecretStore, capBytes: number): RecordedBody => {
  if (body.text === undefined) return body;
  const concealed = secrets.conceal(concealInPlace(body.text, secrets.labelOf), body.isTruncated);
  const text = cut(concealed, capBytes);
  return { ...body, text, isTruncated: body.isTruncated || text.length < concealed.length };
};

const concealExchange = (exchange: Exchange, secrets: SecretStore, options: RecorderOptions): Exchange => {
  const { bodyCapBytes = 4_194_304, streamTextCapBytes = 262_144 } = options;
  const { request, response } = exchange;
  const capBytes = response?.messages === undefined ? bodyCapBytes : streamTextCapBytes;
  return {
    ...exchange,
    request: {
      ...request,
      path: concealInPlace(request.path, secrets.labelOf),
      headers: request.headers.map((header) => concealHeader(header, secrets.labelOf)),
      ...(request.body === undefined ? {} : { body: cut(secrets.conceal(concealInPlace(request.body, secrets.labelOf)), bodyCapBytes) }),
    },
    ...(response === undefined ? {} : { response: { ...response, body: concealBody(response.body, secrets, capBytes) } }),
  };
};

const sentTexts = ({ request }: Exchange): readonly string[] => [
  request.path,
  ...request.headers.map(([, value]) => value),
  ...(request.body === undefined ? [] : [request.body]),
];

const hideWhatShows = ({ request, response }: Exchange, secrets: SecretStore) => {
  const texts = [request.path, request.body ?? '', response?.body.text ?? ''];
  for (const found of [...secretsInHeaders(request.headers), ...texts.flatMap(secretsInText)]) {
    // With its client's name a known secret is known in one more form.
    if (found.value !== '' && (found.clientId !== undefined || secrets.labelOf(found.value) === undefined)) secrets.hide(found);
  }
};

export const createRecorder = (options: RecorderOptions = {}): Recorder => {
  const begun = performance.now();
  const elapsedMs = (at = performance.now()) => Math.round((at - begun) * 10) / 10;
  const secrets = createSecretStore();
  const taken = new Map<string, number>();
  const exchanges: Exchange[] = [];
  return {
    elapsedMs,
    reserve: (label) => {
      const count = (taken.get(label) ?? 0) + 1;
      taken.set(label, count);
      return count === 1 ? label : `${label}#${count}`;
    },
    hide: secrets.hide,
    record: (about, wireExchange) => {
      const exchange: Exchange = { ...about, ...exchangeOf(wireExchange, elapsedMs) };
      hideWhatShows(exchange, secrets);
      exchanges.push(exchange);
      return exchange;
    },
    finish: (rest) => {
      const inOrder = exchanges.toSorted((a, b) => a.timing.startedMs - b.timing.startedMs);
      const originsWith = (isPresent: (text: string) => boolean) => [
        ...new Set(inOrder.filter((exchange) => sentTexts(exchange).some(isPresent)).map(({ request }) => request.origin)),
      ];
      const evidence: CaseEvidence = {
        ...rest,
        exchanges: inOrder.map((exchange) => concealExchange(exchange, secrets, options)),
        secrets: secrets.facts(originsWith),
      };
      // The shape stays as it is: only texts change.
      return mapTexts(evidence, (text) => secrets.conceal(text)) as CaseEvidence;
    },
  };
};
