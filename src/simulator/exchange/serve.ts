import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Market } from '../../model/trade.ts';
import { largestHeaders, longestUri } from '../../wire/listener/listen.ts';
import type { Hooks, Moment } from '../faults/fault.ts';
import { handlers } from '../handlers/index.ts';
import type { Site } from '../site.ts';
import { readBasic } from '../tokens/client-authentication.ts';
import { type Answer, problemAnswer } from './answer.ts';
import { readBody } from './body.ts';
import type { Address, Call } from './call.ts';
import { type Conduct, conformingConduct } from './conduct.ts';
import { type Judged, judge } from './judge.ts';
import { acceptsGzip } from './negotiate.ts';
import { type Found, findRoute } from './routes.ts';
import { sendAnswer } from './send.ts';

/** One request from its first line to its answer. Nothing thrown leaves this: a defect of ours is answered 500 and logged. */

type Incoming = { readonly site: Site; readonly address: Address; readonly request: IncomingMessage; readonly response: ServerResponse };

type Target = { readonly path: string; readonly queryText: string; readonly found: Found };

type Outcome = Judged & { readonly hooks: readonly Hooks[]; readonly conduct: Conduct; readonly body: string };

const noHooks: readonly Hooks[] = [];

const targetOf = (request: IncomingMessage): Target => {
  const url = request.url ?? '/';
  const question = url.indexOf('?');
  const path = question === -1 ? url : url.slice(0, question);
  return { path, queryText: question === -1 ? '' : url.slice(question + 1), found: findRoute(request.method ?? '', path) };
};

const headerBytes = (rawHeaders: readonly string[]): number => rawHeaders.reduce((sum, item) => sum + item.length + 2, 0);

const refuseHttp = (request: IncomingMessage, found: Found): Answer | undefined => {
  if ((request.url ?? '').length > longestUri)
    return problemAnswer('URI_TOO_LONG', { detail: `At most ${longestUri} characters are read.` });
  if (headerBytes(request.rawHeaders) > largestHeaders) {
    return problemAnswer('HEADERS_TOO_LARGE', { detail: `At most ${largestHeaders} bytes of headers are read.` });
  }
  if (request.httpVersion === '1.1' && request.headers.host === undefined) {
    return problemAnswer('INVALID_PARAMETER', {
      detail: 'HTTP/1.1 asks for the header Host.',
      violations: [{ in: 'header', name: 'Host', reason: 'is required' }],
    });
  }
  if (found.kind === 'unknown') return problemAnswer('RESOURCE_NOT_FOUND', { detail: 'The contract knows no such path.' });
  if (found.kind === 'wrong-method') return problemAnswer('METHOD_NOT_ALLOWED', { headers: ['Allow', found.allow] });
  return undefined;
};

const headerOf = (request: IncomingMessage, name: string): string | undefined => {
  const value = request.headers[name];
  return typeof value === 'string' || value === undefined ? value : value.join(', ');
};

const listenGone = (response: ServerResponse) => (listener: () => void) => {
  response.once('close', listener);
  return () => {
    response.off('close', listener);
  };
};

const marketOf = (site: Site, channelId: string | undefined): Market | undefined =>
  channelId === undefined ? undefined : site.world().channel(channelId)?.describe().market;

/** Requests are counted by channel, token requests by client: a client that waits its turn must not be hit for another. */
const subjectOf = (target: Target, request: IncomingMessage, body: string): string | undefined => {
  if (target.found.kind !== 'route') return undefined;
  if (target.found.route.operationId !== 'createToken') return target.found.pathParameter;
  return readBasic(headerOf(request, 'authorization'))?.clientId ?? new URLSearchParams(body).get('client_id') ?? undefined;
};

const hooksFor = ({ site, request }: Incoming, target: Target, body: string): readonly Hooks[] => {
  if (site.schedule.isEmpty()) return noHooks;
  const subject = subjectOf(target, request, body);
  const operationId = target.found.kind === 'route' ? target.found.route.operationId : 'unrouted';
  return site.schedule.meet({ operationId, subject, market: () => marketOf(site, subject) });
};

const answerBefore = async (hooks: readonly Hooks[], moment: Moment): Promise<Answer | undefined> => {
  for (const hook of hooks) {
    const answer = await hook.before?.(moment);
    if (answer !== undefined) return answer;
  }
  return undefined;
};

const unjudged = (answer: Answer): Judged => ({ answer, rateHeaders: [], clientId: undefined });

const callOf = (incoming: Incoming, target: Target, parts: { hooks: readonly Hooks[]; body: string }): Call | undefined => {
  if (target.found.kind !== 'route') return undefined;
  const conduct = parts.hooks.reduce((current, hook) => hook.conduct?.(current) ?? current, conformingConduct);
  const { request, response, address } = incoming;
  const { route, pathParameter } = target.found;
  return {
    route,
    pathParameter,
    queryText: target.queryText,
    header: (name) => (conduct.ignored.has(name) ? undefined : headerOf(request, name)),
    body: parts.body,
    address,
    conduct,
    hooks: parts.hooks,
    onGone: listenGone(response),
  };
};

const judgeCall = (call: Call, site: Site): Judged => {
  const { operationId } = call.route;
  return operationId === 'tradeEventBatch' ? unjudged(problemAnswer('RESOURCE_NOT_FOUND')) : judge(call, handlers[operationId], site);
};

const decide = async (incoming: Incoming, target: Target): Promise<Outcome> => {
  const { request, response, site } = incoming;
  const refusal = refuseHttp(request, target.found);
  const hasBody = refusal === undefined && (request.method === 'POST' || request.method === 'PUT');
  const read = hasBody ? await readBody(request) : { text: '' };
  const body = 'text' in read ? read.text : '';
  const hooks = hooksFor(incoming, target, body);
  const call = callOf(incoming, target, { hooks, body });
  const outcome = (judged: Judged): Outcome => ({ ...judged, hooks, conduct: call?.conduct ?? conformingConduct, body });
  const moment: Moment = { channelId: call?.pathParameter, world: site.world(), onGone: listenGone(response) };
  const early = hooks === noHooks ? undefined : await answerBefore(hooks, moment);
  if (early !== undefined) return outcome(unjudged(early));
  if ('isTooLarge' in read) return outcome(unjudged(problemAnswer('BODY_TOO_LARGE', { detail: 'At most 64 KiB are read.' })));
  if (call === undefined || refusal !== undefined) return outcome(unjudged(refusal ?? problemAnswer('RESOURCE_NOT_FOUND')));
  return outcome(judgeCall(call, site));
};

const wellFormedRequestId = /^[A-Za-z0-9._-]{1,64}$/;

const requestIdOf = (request: IncomingMessage): string => {
  const sent = request.headers['x-request-id'];
  return typeof sent === 'string' && wellFormedRequestId.test(sent) ? sent : randomUUID();
};

const record = (
  incoming: Incoming,
  target: Target,
  entry: { startedMs: number; outcome?: Outcome; sent?: Awaited<ReturnType<typeof sendAnswer>>; defect?: string },
): void => {
  const { request, site, address } = incoming;
  const { outcome, sent, defect } = entry;
  site.wireLog.record({
    atMs: entry.startedMs,
    address,
    method: request.method ?? '',
    path: request.url ?? '',
    operationId: target.found.kind === 'route' ? target.found.route.operationId : 'unrouted',
    clientId: outcome?.clientId,
    status: sent?.status ?? 500,
    bytes: sent?.bytes ?? 0,
    ms: Date.now() - entry.startedMs,
    requestHeaders: request.rawHeaders,
    requestBody: outcome?.body ?? '',
    responseHeaders: sent?.headers ?? [],
    responseBody: sent?.body ?? '',
    ...(defect === undefined ? {} : { defect }),
  });
};

const answerDefect = async (incoming: Incoming, target: Target, problem: { cause: unknown; startedMs: number }): Promise<void> => {
  const { response, request } = incoming;
  const defect = problem.cause instanceof Error ? (problem.cause.stack ?? problem.cause.message) : String(problem.cause);
  record(incoming, target, { startedMs: problem.startedMs, defect });
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const outgoing = { response, requestId: requestIdOf(request), isGzipAllowed: false, hooks: noHooks, rateHeaders: [] };
  await sendAnswer(outgoing, problemAnswer('INTERNAL_ERROR', { detail: 'The simulator failed: its log says how.' }));
};

export const serve = async (incoming: Incoming): Promise<void> => {
  const startedMs = Date.now();
  const { request, response } = incoming;
  const target = targetOf(request);
  try {
    const outcome = await decide(incoming, target);
    const answer = await outcome.answer;
    if (response.destroyed) return;
    const isGzipAllowed = !outcome.conduct.ignored.has('accept-encoding') && acceptsGzip(headerOf(request, 'accept-encoding'));
    const { hooks, rateHeaders } = outcome;
    const sent = await sendAnswer({ response, requestId: requestIdOf(request), isGzipAllowed, hooks, rateHeaders }, answer);
    record(incoming, target, { startedMs, outcome, sent });
  } catch (cause) {
    if (response.destroyed || request.destroyed) return;
    await answerDefect(incoming, target, { cause, startedMs });
  }
};
