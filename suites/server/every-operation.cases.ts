import type { RequirementId } from '../../generated/requirements.ts';
import { isRefusedEverywhere, isRefusedForItsSize, isThrottledEverywhere, reply } from '../../src/checks/index.ts';
import type { ServerCase, ServerPeer } from '../../src/model/case.ts';
import { askEach, below, everyPlace, hasLimit, keySet, placesWithToken, referenceDataPlaces, tradeDataPlaces } from './places.ts';

const askForEachDatasetTwice = async (peer: ServerPeer): Promise<void> => {
  for (const { operationId, path } of referenceDataPlaces(peer)) {
    const query = { limit: '5' };
    const first = await peer.request('first', operationId, path, { query });
    await peer.request('again', operationId, path, { query, headers: { 'If-None-Match': peer.headerOf(first, 'ETag') } });
  }
};

/** A server that takes something so large goes on to judge the rest of the request. */
const TAKEN = [200, 204, 400, 401, 501];

/** What every operation must refuse alike: one that forgot it is found by asking each. */
export const everyOperationCases = [
  {
    id: 'every-operation-asks-for-a-token',
    subject: 'server',
    family: 'authorization',
    requirement: 'AUT-TOKEN-18',
    title: 'every operation that needs a token is answered 401 TOKEN_MISSING without one',
    play: async (peer) => askEach(peer, await placesWithToken(peer), { as: 'none' }),
    checks: [isRefusedEverywhere('each', 401, 'TOKEN_MISSING')],
  },
  {
    id: 'every-trade-data-operation-asks-for-its-scope',
    subject: 'server',
    family: 'authorization',
    requirement: 'AUT-TOKEN-21',
    needs: ['scopedCredentials'],
    title: 'every trade data operation is answered 403 INSUFFICIENT_SCOPE to a token without trade-data.read',
    play: async (peer) => askEach(peer, await tradeDataPlaces(peer), { as: 'referenceDataOnly' }),
    checks: [isRefusedEverywhere('each', 403, 'INSUFFICIENT_SCOPE')],
  },
  {
    id: 'every-reference-data-operation-asks-for-its-scope',
    subject: 'server',
    family: 'authorization',
    requirement: 'AUT-TOKEN-22',
    needs: ['scopedCredentials'],
    title: 'every reference data operation is answered 403 INSUFFICIENT_SCOPE to a token without reference-data.read',
    play: (peer) => askEach(peer, referenceDataPlaces(peer), { as: 'tradeDataOnly' }),
    checks: [isRefusedEverywhere('each', 403, 'INSUFFICIENT_SCOPE')],
  },
  {
    id: 'unknown-paths-below-every-operation-are-not-found',
    subject: 'server',
    family: 'error-handling',
    requirement: 'HTTP-GEN-17',
    title: 'a path that goes one part beyond that of an operation is answered 404 RESOURCE_NOT_FOUND',
    play: async (peer) => askEach(peer, below(await everyPlace(peer))),
    checks: [isRefusedEverywhere('each', 404, 'RESOURCE_NOT_FOUND')],
  },
  {
    id: 'every-path-refuses-other-methods',
    subject: 'server',
    family: 'error-handling',
    requirement: 'HTTP-GEN-18',
    title: 'PATCH, which no path offers, is answered 405 METHOD_NOT_ALLOWED on each',
    play: async (peer) => askEach(peer, await everyPlace(peer), { method: 'PATCH' }),
    checks: [isRefusedEverywhere('each', 405, 'METHOD_NOT_ALLOWED')],
  },
  {
    id: 'every-operation-minds-what-is-accepted',
    subject: 'server',
    family: 'http-behaviour',
    requirement: 'HTTP-GEN-13',
    title: 'every operation that reads is answered 406 NOT_ACCEPTABLE where only XML is accepted',
    play: async (peer) => askEach(peer, [...(await placesWithToken(peer)), keySet], { headers: { Accept: 'application/xml' } }),
    checks: [isRefusedEverywhere('each', 406, 'NOT_ACCEPTABLE')],
  },
  {
    id: 'every-operation-limits-its-target',
    subject: 'server',
    family: 'error-handling',
    requirement: 'HTTP-GEN-20',
    hazard: 'negative-input',
    title: 'a request target that is too long is answered 414 URI_TOO_LONG by every operation',
    play: async (peer) => askEach(peer, await everyPlace(peer), { query: { filler: 'x'.repeat(12_000) } }),
    checks: [isRefusedForItsSize('each', { status: 414, code: 'URI_TOO_LONG', taken: TAKEN })],
  },
  {
    id: 'every-operation-limits-its-headers',
    subject: 'server',
    family: 'error-handling',
    requirement: 'HTTP-GEN-21',
    hazard: 'negative-input',
    title: 'a header section that is too large is answered 431 HEADERS_TOO_LARGE by every operation',
    play: async (peer) => askEach(peer, await everyPlace(peer), { headers: { 'X-Filler': 'x'.repeat(17_000) } }),
    checks: [isRefusedForItsSize('each', { status: 431, code: 'HEADERS_TOO_LARGE', taken: TAKEN })],
  },
  {
    id: 'every-limit-is-held-to-its-range',
    subject: 'server',
    family: 'error-handling',
    requirement: 'HTTP-ERR-09',
    hazard: 'negative-input',
    title: 'a limit of none is answered 400 INVALID_PARAMETER by every operation that knows a limit',
    play: async (peer) => askEach(peer, (await placesWithToken(peer)).filter(hasLimit), { query: { limit: '0' } }),
    checks: [isRefusedEverywhere('each', 400, 'INVALID_PARAMETER')],
  },
  {
    id: 'every-dataset-is-not-sent-again-unchanged',
    subject: 'server',
    family: 'http-behaviour',
    requirement: 'REF-PAGE-12',
    title: 'a dataset page that is asked for with its entity tag is answered 304 without a body',
    play: (peer) => askForEachDatasetTwice(peer),
    checks: [reply('again').hasStatus(304), reply('again').hasNoBody()],
  },
] as const satisfies readonly ServerCase<RequirementId>[];

/** Once the limit is used up, it is used up for all. */
export const everyOperationLoadCases = [
  {
    id: 'every-operation-counts-towards-the-limit',
    subject: 'server',
    family: 'error-handling',
    requirement: 'HTTP-LIM-05',
    needs: ['rateLimit'],
    hazard: 'load',
    title: 'beyond the announced limit every operation that needs a token answers 429 RATE_LIMITED',
    play: async (peer) => {
      const places = await placesWithToken(peer);
      await peer.burst('burst');
      await peer.askAtOnce('beyond', places);
    },
    checks: [isThrottledEverywhere('beyond')],
  },
] as const satisfies readonly ServerCase<RequirementId>[];
