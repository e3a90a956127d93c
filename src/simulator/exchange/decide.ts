import type { IncomingMessage } from 'node:http';
import type { Hooks, Moment } from '../faults/fault.ts';
import { handlers } from '../handlers/index.ts';
import type { Site } from '../site.ts';
import { bearerOf } from '../tokens/bearer.ts';
import { readBasic } from '../tokens/client-authentication.ts';
import { type Answer, problemAnswer } from './answer.ts';
import { type ReadBody, readBody } from './body.ts';
import type { Call } from './call.ts';
import { type Conduct, conformingConduct } from './conduct.ts';
import { type Judged, judge } from './judge.ts';
import { headerOf, type Incoming, listenGone, refuseHttp, type Target } from './receive.ts';

/** What is answered, and under which faults. A request without a body that meets no fault is decided in one go. */

export type Outcome = Judged & { readonly hooks: readonly Hooks[]; readonly conduct: Conduct; readonly body: string };

const noHooks: readonly Hooks[] = [];

const channelOf = (site: Site, channelId: string | undefined) =>
  channelId === undefined ? undefined : site.world().channel(channelId)?.describe();

/** Requests are counted by channel, token requests by client: a client that waits its turn must not be hit for another. */
const subjectOf = (target: Target, request: IncomingMessage, body: string): string | undefined => {
  if (target.found.kind !== 'route') return undefined;
  if (target.found.route.operationId !== 'createToken') return target.found.pathParameter;
  return readBasic(headerOf(request, 'authorization'))?.clientId ?? new URLSearchParams(body).get('client_id') ?? undefined;
};

/** What a pull names in its query, and a stream in its header. */
const askedAfter = (target: Target, request: IncomingMessage): number | undefined => {
  const text = new URLSearchParams(target.queryText).get('afterSequence') ?? headerOf(request, 'last-event-id')?.split(':')[1];
  return text === undefined || !/^\d+$/.test(text) ? undefined : Number(text);
};

const hooksFor = ({ site, request }: Incoming, target: Target, body: string): readonly Hooks[] => {
  if (site.schedule.isEmpty()) return noHooks;
  const subject = subjectOf(target, request, body);
  const operationId = target.found.kind === 'route' ? target.found.route.operationId : 'unrouted';
  return site.schedule.meet({
    operationId,
    subject,
    market: () => channelOf(site, subject)?.market,
    tradeDate: () => channelOf(site, subject)?.tradeDate,
    position: () => askedAfter(target, request),
  });
};

const answerBefore = async (hooks: readonly Hooks[], moment: Moment): Promise<Answer | undefined> => {
  for (const hook of hooks) {
    const answer = await hook.before?.(moment);
    if (answer !== undefined && answer !== 'no-occasion') return answer;
  }
  return undefined;
};

/** The same request at the secondary address, under the other name of this machine. */
const elsewhereOf = (site: Site, path: string): string => {
  const url = new URL(path, site.origin('secondary'));
  url.hostname = url.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return url.href;
};

const momentOf = ({ site, request, response }: Incoming, channelId: string | undefined): Moment => ({
  channelId,
  world: site.world(),
  onGone: listenGone(response),
  elsewhere: () => elsewhereOf(site, request.url ?? '/'),
  expireTokens: () => {
    const clientId = site.tokens.find(bearerOf(headerOf(request, 'authorization')) ?? '')?.caller.clientId;
    if (clientId === undefined) return;
    site.tokens.expire(clientId);
    site.streams.endOf(clientId, 'TOKEN_EXPIRED');
  },
});

type Parts = { readonly hooks: readonly Hooks[]; readonly body: string };

const callOf = (incoming: Incoming, target: Target, { hooks, body }: Parts): Call | undefined => {
  if (target.found.kind !== 'route') return undefined;
  const conduct = hooks.reduce((current, hook) => hook.conduct?.(current) ?? current, conformingConduct);
  const { request, response, address } = incoming;
  const { route, pathParameter } = target.found;
  return {
    route,
    pathParameter,
    queryText: target.queryText,
    header: (name) => (conduct.ignored.has(name) ? undefined : headerOf(request, name)),
    body,
    address,
    conduct,
    hooks,
    moment: momentOf(incoming, pathParameter),
    onGone: listenGone(response),
  };
};

const unjudged = (answer: Answer): Judged => ({ answer, rateHeaders: [], clientId: undefined });

const judgeCall = (call: Call | undefined, refusal: Answer | undefined, site: Site): Judged => {
  if (refusal !== undefined) return unjudged(refusal);
  const operationId = call?.route.operationId;
  if (call === undefined || operationId === undefined || operationId === 'tradeEventBatch')
    return unjudged(problemAnswer('RESOURCE_NOT_FOUND'));
  return judge(call, handlers[operationId], site);
};

const decideUnderFaults = async (incoming: Incoming, target: Target, given: Parts & { refusal: Answer | undefined }): Promise<Outcome> => {
  const { hooks, body } = given;
  const call = callOf(incoming, target, given);
  const early = await answerBefore(hooks, call?.moment ?? momentOf(incoming, undefined));
  const judged = early === undefined ? judgeCall(call, given.refusal, incoming.site) : unjudged(early);
  return { ...judged, hooks, conduct: call?.conduct ?? conformingConduct, body };
};

const decideRead = (
  incoming: Incoming,
  target: Target,
  read: { body: string; refusal: Answer | undefined },
): Outcome | Promise<Outcome> => {
  const { body, refusal } = read;
  const hooks = hooksFor(incoming, target, body);
  if (hooks.length > 0) return decideUnderFaults(incoming, target, { hooks, body, refusal });
  const judged = judgeCall(callOf(incoming, target, { hooks, body }), refusal, incoming.site);
  return { ...judged, hooks, conduct: conformingConduct, body };
};

const refusalOfBody = (read: ReadBody): Answer | undefined =>
  'isTooLarge' in read ? problemAnswer('BODY_TOO_LARGE', { detail: 'At most 64 KiB are read.' }) : undefined;

export const decide = (incoming: Incoming, target: Target): Outcome | Promise<Outcome> => {
  const { request } = incoming;
  const refusal = refuseHttp(request, target.found);
  const hasBody = refusal === undefined && (request.method === 'POST' || request.method === 'PUT');
  if (!hasBody) return decideRead(incoming, target, { body: '', refusal });
  return readBody(request).then((read) =>
    decideRead(incoming, target, { body: 'text' in read ? read.text : '', refusal: refusalOfBody(read) }),
  );
};
