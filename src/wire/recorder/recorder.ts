import type { CaseEvidence, Exchange, RecordedBody, RecordedResponse } from '../../model/evidence.ts';
import type { WireAnswer, WireBody, WireExchange } from '../client/wire-exchange.ts';
import { wireLimits } from '../limits.ts';
import { concealHeader, concealInPlace, secretsInHeaders, secretsInText } from './find-secrets.ts';
import { withoutMiddle } from './left-out.ts';
import { mapTexts } from './map-texts.ts';
import { createSecretStore, type Secret, type SecretStore } from './secret-store.ts';
import { placesWith } from './written-down.ts';

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
  /** Defaults: `wireLimits`. */
  readonly bodyCapBytes?: number;
  readonly streamTextCapBytes?: number;
  readonly caseCapBytes?: number;
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
      // At least one step of the clock after its start, so that no exchange counts as one that was begun after itself.
      endedMs: Math.max(elapsedMs(endedAt), Math.round(elapsedMs(startedAt) * 10 + 1) / 10),
    },
    ...(sentAgain === undefined ? {} : { sentAgain }),
    ...(endedByDriver === undefined ? {} : { endedByDriver }),
    ...(tls === undefined ? {} : { tls }),
  };
};

const cut = (text: string, capBytes: number): string => {
  const bytes = Buffer.from(text.slice(0, capBytes));
  return bytes.length <= capBytes && text.length <= capBytes
    ? text
    : new TextDecoder().decode(bytes.subarray(0, capBytes), { stream: true });
};

const cutBody = (body: RecordedBody, capBytes: number): RecordedBody => {
  if (body.text === undefined) return body;
  const text = cut(body.text, capBytes);
  return { ...body, text, isTruncated: body.isTruncated || text.length < body.text.length };
};

/** Evidence is JSON, in which a control character takes six. */
const writtenLength = (text = ''): number => JSON.stringify(text).length;

const lengthOf = ({ request, response }: Exchange): number => {
  const messages = response?.messages ?? [];
  const told = messages.reduce((sum, { event, id = '', data }) => sum + event.length + id.length + data.length, 0);
  const headers = [...request.headers, ...(response?.headers ?? [])].reduce((sum, [name, value]) => sum + name.length + value.length, 0);
  return request.path.length + writtenLength(request.body) + headers + writtenLength(response?.body.text) + told;
};

/** Of what comes once a case has kept all that it may, only the outline is kept, and it says that there was more. */
const outlineOf = (exchange: Exchange): Exchange => {
  const { request, response } = exchange;
  const { body: _, ...bare } = request;
  return {
    ...exchange,
    request: { ...bare, path: cut(request.path, OUTLINE_BYTES), headers: [] },
    ...(response === undefined
      ? {}
      : {
          response: {
            ...response,
            headers: [],
            body: { ...cutBody(response.body, 0), isTruncated: true },
            ...(response.messages && { messages: [] }),
          },
        }),
  };
};

const OUTLINE_BYTES = 1000;

/** Only once it is concealed: a border that cut a secret in two would keep it from being found. */
const withShortOutput = (evidence: CaseEvidence): CaseEvidence => {
  const { client } = evidence;
  if (client === undefined) return evidence;
  const runs = client.runs.map((run) => ({ ...run, output: withoutMiddle(run.output, wireLimits.keptOutputCharacters) }));
  return { ...evidence, client: { ...client, runs } };
};

type Caps = { readonly bodyBytes: number; readonly streamTextBytes: number };

const capFor = ({ response }: Exchange, { bodyBytes, streamTextBytes }: Caps): number =>
  response?.messages === undefined ? bodyBytes : streamTextBytes;

const concealBody = (body: RecordedBody, secrets: SecretStore, capBytes: number): RecordedBody => {
  if (body.text === undefined) return body;
  return cutBody({ ...body, text: secrets.conceal(concealInPlace(body.text, secrets.labelOf), body.isTruncated) }, capBytes);
};

const concealExchange = (exchange: Exchange, secrets: SecretStore, caps: Caps): Exchange => {
  const { request, response } = exchange;
  return {
    ...exchange,
    request: {
      ...request,
      path: concealInPlace(request.path, secrets.labelOf),
      headers: request.headers.map((header) => concealHeader(header, secrets.labelOf)),
      ...(request.body === undefined ? {} : { body: secrets.conceal(concealInPlace(request.body, secrets.labelOf)) }),
    },
    ...(response === undefined ? {} : { response: { ...response, body: concealBody(response.body, secrets, capFor(exchange, caps)) } }),
  };
};

const sentTexts = ({ request }: Exchange): readonly string[] => [
  request.path,
  ...request.headers.map(([, value]) => value),
  ...(request.body === undefined ? [] : [request.body]),
];

/** Says why the answer cannot be kept, when it names more that must be hidden than can be looked for. */
const hideWhatShows = ({ request, response }: Exchange, secrets: SecretStore): string | undefined => {
  const texts = [request.path, request.body ?? '', response?.body.text ?? ''];
  const inAnswer = secretsInText(texts[2] ?? '');
  const { secretsInMessage, secretCharacters } = wireLimits;
  for (const found of [...secretsInHeaders(request.headers), ...texts.flatMap(secretsInText)].slice(0, 2 * secretsInMessage)) {
    // With its client's name a known secret is known in one more form.
    const isNews = found.clientId !== undefined || secrets.labelOf(found.value) === undefined;
    if (found.value !== '' && found.value.length <= secretCharacters && isNews) secrets.hide(found);
  }
  if (inAnswer.length > secretsInMessage) return `it names ${inAnswer.length} tokens or secrets, and is not kept`;
  const longest = Math.max(0, ...inAnswer.map(({ value }) => value.length));
  return longest > secretCharacters ? `it holds a token or secret of ${longest} characters, and is not kept` : undefined;
};

const withoutText = (exchange: Exchange, unreadable: string): Exchange => {
  const { response } = exchange;
  if (response === undefined) return exchange;
  const { wireBytes, isTruncated } = response.body;
  return { ...exchange, response: { ...response, body: { wireBytes, isTruncated, unreadable } } };
};

type Keep = { readonly secrets: SecretStore; readonly caps: Caps; readonly caseBytes: number };

/** Cut at once, so that a case that meets large answers again and again holds no more of them than it will write down. */
const createKeeper = ({ secrets, caps, caseBytes }: Keep) => {
  let roomBytes = caseBytes;
  return (exchange: Exchange): Exchange => {
    const refusal = hideWhatShows(exchange, secrets);
    const { request, response } = refusal === undefined ? exchange : withoutText(exchange, refusal);
    // What stands at the border may be a part of a secret: the rest of it stays until it can be told.
    const capBytes = capFor(exchange, caps) + wireLimits.secretCharacters;
    const kept = {
      ...exchange,
      request: { ...request, ...(request.body === undefined ? {} : { body: cut(request.body, capBytes) }) },
      ...(response === undefined ? {} : { response: { ...response, body: cutBody(response.body, capBytes) } }),
    };
    roomBytes -= lengthOf(kept);
    return roomBytes < 0 ? outlineOf(kept) : kept;
  };
};

export const createRecorder = (options: RecorderOptions = {}): Recorder => {
  const { bodyCapBytes: bodyBytes = wireLimits.keptBodyBytes, streamTextCapBytes: streamTextBytes = wireLimits.keptStreamTextBytes } =
    options;
  const caps = { bodyBytes, streamTextBytes };
  const begun = performance.now();
  const elapsedMs = (at = performance.now()) => Math.round((at - begun) * 10) / 10;
  const secrets = createSecretStore();
  const taken = new Map<string, number>();
  const exchanges: Exchange[] = [];
  const keep = createKeeper({ secrets, caps, caseBytes: options.caseCapBytes ?? wireLimits.keptCaseBytes });
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
      exchanges.push(keep(exchange));
      return exchange;
    },
    finish: (rest) => {
      const inOrder = exchanges.toSorted((a, b) => a.timing.startedMs - b.timing.startedMs);
      const originsWith = (isPresent: (text: string) => boolean) => [
        ...new Set(inOrder.filter((exchange) => sentTexts(exchange).some(isPresent)).map(({ request }) => request.origin)),
      ];
      const evidence: CaseEvidence = {
        ...rest,
        exchanges: inOrder.map((exchange) => concealExchange(exchange, secrets, caps)),
        secrets: secrets.facts({ originsWith, placesWith: placesWith(rest.client) }),
      };
      return withShortOutput(mapTexts(evidence, (text) => secrets.conceal(text)));
    },
  };
};
