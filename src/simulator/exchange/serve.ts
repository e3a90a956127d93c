import { defectText } from '../wire-log/wire-log.ts';
import { type Answer, problemAnswer } from './answer.ts';
import { decide, type Outcome } from './decide.ts';
import { acceptsGzip } from './negotiate.ts';
import { isPending } from './pending.ts';
import { headerOf, type Incoming, requestIdOf, type Target, targetOf } from './receive.ts';
import { type Sent, sendAnswer } from './send.ts';

/**
 * One request from its first line to its answer. Nothing thrown leaves this: a defect of ours is answered 500 and logged.
 * Whatever can be done at once is, without a promise: that is half of the speed.
 */

type Entry = { readonly outcome?: Outcome; readonly sent?: Sent; readonly defect?: string };

type Visit = { readonly incoming: Incoming; readonly target: Target; readonly startedMs: number };

const record = ({ incoming, target, startedMs }: Visit, { outcome, sent, defect }: Entry): void => {
  const { request, site, address } = incoming;
  site.wireLog.record({
    atMs: startedMs,
    address,
    method: request.method ?? '',
    path: request.url ?? '',
    operationId: target.found.kind === 'route' ? target.found.route.operationId : 'unrouted',
    clientId: outcome?.clientId,
    status: sent?.status ?? 500,
    bytes: sent?.bytes ?? 0,
    ms: Date.now() - startedMs,
    requestHeaders: request.rawHeaders,
    requestBody: outcome?.body ?? '',
    responseHeaders: sent?.headers ?? [],
    responseBody: sent?.body ?? '',
    ...(defect === undefined ? {} : { defect }),
  });
};

/** A message that was begun cannot be taken back: its connection breaks off. */
const breakOff = (visit: Visit, cause: unknown): void => {
  const { response } = visit.incoming;
  if (response.destroyed) return;
  response.destroy();
  record(visit, { defect: defectText(cause), sent: { status: response.statusCode, headers: [], body: '', bytes: 0 } });
};

const answerDefect = (visit: Visit, cause: unknown): void => {
  const { request, response } = visit.incoming;
  if (response.headersSent) {
    breakOff(visit, cause);
    return;
  }
  if (response.destroyed || request.destroyed) return;
  const outgoing = { response, requestId: requestIdOf(request), isGzipAllowed: false, hooks: [], rateHeaders: [], onDefect: () => {} };
  sendAnswer(outgoing, problemAnswer('INTERNAL_ERROR', { detail: 'The simulator failed: its log says how.' }));
  record(visit, { defect: defectText(cause) });
};

const send = (visit: Visit, outcome: Outcome, answer: Answer): void | Promise<void> => {
  const { request, response } = visit.incoming;
  if (response.destroyed) return;
  const isGzipAllowed = !outcome.conduct.ignored.has('accept-encoding') && acceptsGzip(headerOf(request, 'accept-encoding'));
  const { hooks, rateHeaders } = outcome;
  const onDefect = (cause: unknown) => breakOff(visit, cause);
  const sent = sendAnswer({ response, requestId: requestIdOf(request), isGzipAllowed, hooks, rateHeaders, onDefect }, answer);
  if (isPending(sent)) return sent.then((done) => record(visit, { outcome, sent: done }));
  record(visit, { outcome, sent });
};

const proceed = (visit: Visit, outcome: Outcome): void | Promise<void> => {
  const { answer } = outcome;
  return isPending(answer) ? answer.then((made) => send(visit, outcome, made)) : send(visit, outcome, answer);
};

const announce = ({ incoming, target: { found } }: Visit): void => {
  const { site, address, request, response } = incoming;
  if (site.onRequest === undefined) return;
  const routed = found.kind === 'route' ? { operationId: found.route.operationId, pathParameter: found.pathParameter } : undefined;
  site.onRequest({ address, request, response, ...(routed ?? { operationId: 'unrouted', pathParameter: undefined }) });
};

export const serve = (incoming: Incoming): void => {
  const visit: Visit = { incoming, target: targetOf(incoming.request), startedMs: Date.now() };
  try {
    announce(visit);
    const outcome = decide(incoming, visit.target);
    const pending = isPending(outcome) ? outcome.then((made) => proceed(visit, made)) : proceed(visit, outcome);
    pending?.catch((cause) => answerDefect(visit, cause));
  } catch (cause) {
    answerDefect(visit, cause);
  }
};
