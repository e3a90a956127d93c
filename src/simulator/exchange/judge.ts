import type { Site } from '../site.ts';
import { authenticate, refuseScope } from '../tokens/bearer.ts';
import { type Answer, type FlatHeaders, problemAnswer } from './answer.ts';
import type { Call, Caller, Handler, ParameterValues } from './call.ts';
import { acceptsMediaType } from './negotiate.ts';
import { judgeParameters } from './parameters.ts';

/** The order in which a request is judged: token, scope, rate, Accept, parameters; the rest is the handler's. */

export type Judged = {
  readonly answer: Answer | Promise<Answer>;
  readonly rateHeaders: FlatHeaders;
  readonly clientId: string | undefined;
};

const nobody: Caller = { clientId: '', participants: [], scopes: new Set(), expiresAtMs: Number.POSITIVE_INFINITY };

const callerOf = (call: Call, site: Site): ReturnType<typeof authenticate> => {
  const found = authenticate(call, site.tokens);
  if ('caller' in found || call.conduct.isAuthorizationChecked) return found;
  const { clientId, participants, scopes } = site.main;
  return { caller: { ...nobody, clientId, participants, scopes: new Set(scopes) } };
};

const refuseMediaType = (call: Call): Answer | undefined => {
  const mediaType = call.route.operationId === 'streamEvents' ? 'text/event-stream' : 'application/json';
  if (acceptsMediaType(call.header('accept'), mediaType)) return undefined;
  return problemAnswer('NOT_ACCEPTABLE', { detail: `The operation answers ${mediaType}.` });
};

const handle = (call: Call, caller: Caller, to: { handler: Handler<Site>; site: Site }): Answer | Promise<Answer> => {
  const refusal = refuseMediaType(call);
  if (refusal !== undefined) return refusal;
  const judged = judgeParameters(call.route.operationId, call);
  if (judged.refusal !== undefined) return judged.refusal;
  const parameters: ParameterValues = judged.values;
  return to.handler({ call, caller, parameters }, to.site);
};

export const judge = (call: Call, handler: Handler<Site>, site: Site): Judged => {
  const { scope } = call.route;
  if (scope === null) return { answer: handle(call, nobody, { handler, site }), rateHeaders: [], clientId: undefined };
  const authentication = callerOf(call, site);
  if ('refusal' in authentication) return { answer: authentication.refusal, rateHeaders: site.limiter.untouched, clientId: undefined };
  const { caller } = authentication;
  const { clientId } = caller;
  const allowance = site.limiter.take(clientId);
  const rateHeaders = allowance.headers;
  if (!caller.scopes.has(scope) && call.conduct.isAuthorizationChecked) return { answer: refuseScope(scope), rateHeaders, clientId };
  if (!allowance.isAllowed && call.conduct.isThrottled) {
    const headers = ['Retry-After', `${allowance.retryAfterSeconds}`];
    return { answer: problemAnswer('RATE_LIMITED', { detail: 'Wait as long as Retry-After says.', headers }), rateHeaders, clientId };
  }
  return { answer: handle(call, caller, { handler, site }), rateHeaders, clientId };
};
