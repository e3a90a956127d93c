import type { RequirementId } from '../../generated/requirements.ts';
import { everyAnswer, everyJson, isRefusedForItsSize, reply } from '../../src/checks/index.ts';
import type { ServerCase, ServerPeer } from '../../src/model/case.ts';

const VARIES_BY_ENCODING = /(^|[,\s])accept-encoding\b|^\s*\*\s*$/i;

const someAnswers = async (peer: ServerPeer): Promise<void> => {
  await peer.channels('channels');
  await peer.channels('refused', { as: 'none' });
  await peer.pull('batch', await peer.channel('HK', 'CLOSED'), { limit: 200 });
  await peer.manifest('manifest');
  await peer.dataset('participants', 'participants');
  await peer.dataset('calendar', 'calendar');
  await peer.dataset('clearing-mappings', 'clearing-mappings');
};

/** Messages as such: their identification, their size, and JSON as it is written. */
export const messageCases = [
  {
    id: 'malformed-request-id-is-replaced',
    subject: 'server',
    family: 'http-behaviour',
    requirement: 'HTTP-GEN-04',
    title: 'a malformed request id is replaced by a well-formed one',
    play: async (peer) => {
      await peer.channels('spaced', { headers: { 'X-Request-Id': 'not a request id' } });
      await peer.channels('long', { headers: { 'X-Request-Id': 'x'.repeat(65) } });
    },
    checks: [everyAnswer.carriesARequestId()],
  },
  {
    id: 'answers-vary-by-encoding',
    subject: 'server',
    family: 'http-behaviour',
    requirement: 'HTTP-GEN-12',
    title: 'every JSON answer names Accept-Encoding in Vary',
    play: async (peer) => {
      await peer.channels('channels');
      await peer.manifest('manifest');
      await peer.token('token');
      await peer.pull('batch', await peer.channel('HK', 'CLOSED'), { limit: 5 });
    },
    checks: [
      reply('channels').hasHeader('Vary', VARIES_BY_ENCODING, 'Accept-Encoding'),
      reply('manifest').hasHeader('Vary', VARIES_BY_ENCODING, 'Accept-Encoding'),
      reply('token').hasHeader('Vary', VARIES_BY_ENCODING, 'Accept-Encoding'),
      reply('batch').hasHeader('Vary', VARIES_BY_ENCODING, 'Accept-Encoding'),
    ],
  },
  {
    id: 'too-long-a-target-is-refused',
    subject: 'server',
    family: 'error-handling',
    requirement: 'HTTP-GEN-20',
    hazard: 'negative-input',
    title: 'a request target that is longer than the server accepts is answered 414 URI_TOO_LONG',
    play: async (peer) => {
      await peer.channels('long', { query: { filler: 'x'.repeat(12_000) } });
      await peer.channels('long', { query: { filler: 'x'.repeat(60_000) } });
    },
    checks: [isRefusedForItsSize('long', { status: 414, code: 'URI_TOO_LONG', taken: [200] })],
  },
  {
    id: 'too-large-headers-are-refused',
    subject: 'server',
    family: 'error-handling',
    requirement: 'HTTP-GEN-21',
    hazard: 'negative-input',
    title: 'a header section that is larger than the server accepts is answered 431 HEADERS_TOO_LARGE',
    play: async (peer) => {
      await peer.channels('large', { headers: { 'X-Filler': 'x'.repeat(17_000) } });
      await peer.channels('large', { headers: { 'X-Filler': 'x'.repeat(60_000) } });
    },
    checks: [isRefusedForItsSize('large', { status: 431, code: 'HEADERS_TOO_LARGE', taken: [200] })],
  },
  {
    id: 'too-large-a-body-is-refused',
    subject: 'server',
    family: 'error-handling',
    requirement: 'HTTP-GEN-22',
    hazard: 'negative-input',
    title: 'a body that is larger than the server accepts is answered 413 BODY_TOO_LARGE',
    play: (peer) =>
      peer.request('large', 'createToken', '/oauth2/token', {
        address: 'token',
        as: 'none',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: `grant_type=client_credentials&filler=${'x'.repeat(1_000_000)}`,
      }),
    checks: [isRefusedForItsSize('large', { status: 413, code: 'BODY_TOO_LARGE', taken: [200, 401] })],
  },
  {
    id: 'json-is-written-cleanly',
    subject: 'server',
    family: 'http-behaviour',
    requirement: 'HTTP-GEN-25',
    title: 'JSON is UTF-8 without a byte order mark, and no member comes twice',
    play: someAnswers,
    checks: [everyJson.isCleanText()],
  },
  {
    id: 'members-without-a-value-are-left-out',
    subject: 'server',
    family: 'http-behaviour',
    requirement: 'HTTP-GEN-27',
    title: 'no member is null or an empty text',
    play: someAnswers,
    checks: [everyJson.hasNoEmptyMember()],
  },
] as const satisfies readonly ServerCase<RequirementId>[];
