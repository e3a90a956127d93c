import type { RequirementId } from '../../generated/requirements.ts';
import { everyRefusal, isRefused, noSecretIsRepeated, reply } from '../../src/checks/index.ts';
import type { ServerCase, ServerPeer } from '../../src/model/case.ts';

const someRefusals = async (peer: ServerPeer): Promise<void> => {
  await peer.channels('no-token', { as: 'none' });
  await peer.channels('no-method', { method: 'DELETE' });
  await peer.request('no-path', 'listChannels', '/trade-data/v1/no-such-path');
  await peer.manifest('no-date', '2026-02-30');
  await peer.manifest('no-day', '1999-12-30');
  await peer.token('no-grant', { grantType: 'password' });
};

/** What every refusal must be, and in which order a request is judged. */
export const problemCases = [
  {
    id: 'refusals-are-problem-documents',
    subject: 'server',
    family: 'error-handling',
    requirement: 'HTTP-ERR-01',
    title: 'every answer of status 400 or above is a problem document',
    play: someRefusals,
    checks: [everyRefusal.isCalledAProblem()],
  },
  {
    id: 'problems-are-of-the-catalogue',
    subject: 'server',
    family: 'error-handling',
    requirement: 'HTTP-ERR-04',
    title: 'every problem has a code of the catalogue, with its type and status',
    play: someRefusals,
    checks: [everyRefusal.isOfTheCatalogue()],
  },
  {
    id: 'parameters-are-held-to-their-schemas',
    subject: 'server',
    family: 'error-handling',
    requirement: 'HTTP-ERR-09',
    hazard: 'negative-input',
    title: 'a parameter that violates its schema is answered 400 INVALID_PARAMETER',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'CLOSED');
      const path = `/trade-data/v1/channels/${channel.channelId}/events`;
      await peer.request('limit', 'pullEvents', `${path}?limit=ten`);
      await peer.request('sequence', 'pullEvents', `${path}?afterSequence=1.5`);
      await peer.request('wait', 'pullEvents', `${path}?waitSeconds=31`);
      await peer.request('epoch', 'pullEvents', `${path}?epoch=0`);
    },
    checks: [
      reply('limit').isProblem(400, 'INVALID_PARAMETER'),
      reply('sequence').isProblem(400, 'INVALID_PARAMETER'),
      reply('wait').isProblem(400, 'INVALID_PARAMETER'),
      reply('epoch').isProblem(400, 'INVALID_PARAMETER'),
    ],
  },
  {
    id: 'violations-are-answered-and-never-as-own-errors',
    subject: 'server',
    family: 'error-handling',
    requirement: 'HTTP-ERR-10',
    hazard: 'negative-input',
    title: 'a request that violates the contract is answered, and never with a status of 500 or above',
    play: async (peer) => {
      const ask = (path: string) => peer.request('violation', 'pullEvents', `/trade-data/v1/channels/${path}`);
      await ask('no-such-channel/events?limit=99999999999999999999');
      await ask('%E0%A4%A/events');
      await ask('no-such-channel/events?afterSequence=%00');
      await ask('no-such-channel/events?epoch=-1&epoch=NaN');
      const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
      await peer.request('violation', 'createToken', '/oauth2/token', { headers, body: 'grant_type=%zz&scope=%' });
    },
    checks: [isRefused('violation')],
  },
  {
    id: 'path-and-method-are-judged-before-the-token',
    subject: 'server',
    family: 'error-handling',
    requirement: 'HTTP-ERR-11',
    title: 'an unknown path or method is told also to a caller without a token',
    play: async (peer) => {
      await peer.request('nowhere', 'listChannels', '/trade-data/v1/no-such-path', { as: 'none' });
      await peer.channels('delete', { as: 'none', method: 'DELETE' });
    },
    checks: [reply('nowhere').isProblem(404, 'RESOURCE_NOT_FOUND'), reply('delete').isProblem(405, 'METHOD_NOT_ALLOWED')],
  },
  {
    id: 'scope-is-judged-before-parameters',
    subject: 'server',
    family: 'error-handling',
    requirement: 'HTTP-ERR-11',
    needs: ['scopedCredentials'],
    title: 'a request with neither the scope nor good parameters is refused for its scope',
    play: (peer) =>
      peer.request('scope', 'pullEvents', '/trade-data/v1/channels/no-such-channel/events?limit=0', { as: 'referenceDataOnly' }),
    checks: [reply('scope').isProblem(403, 'INSUFFICIENT_SCOPE')],
  },
  {
    id: 'entitlement-is-judged-before-the-sequence',
    subject: 'server',
    family: 'error-handling',
    requirement: 'HTTP-ERR-15',
    needs: ['secondParticipant'],
    title: 'a channel of another GCP is not found, whatever epoch and sequence are asked for',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'CLOSED');
      const path = `/trade-data/v1/channels/${channel.channelId}/events`;
      await peer.request('epoch', 'pullEvents', `${path}?epoch=999`, { as: 'other' });
      await peer.request('sequence', 'pullEvents', `${path}?afterSequence=999999999`, { as: 'other' });
    },
    checks: [reply('epoch').isProblem(404, 'CHANNEL_NOT_FOUND'), reply('sequence').isProblem(404, 'CHANNEL_NOT_FOUND')],
  },
  {
    id: 'secrets-are-not-repeated',
    subject: 'server',
    family: 'error-handling',
    requirement: 'HTTP-ERR-16',
    hazard: 'bad-credentials',
    title: 'no answer repeats a token, a secret or an assertion of its request',
    play: async (peer) => {
      const headers = { Authorization: 'Bearer a-token-that-nobody-must-repeat' };
      await peer.channels('forged', { as: 'none', headers });
      await peer.channels('good');
      await peer.token('unknown', { as: 'unknown' });
    },
    checks: [noSecretIsRepeated()],
  },
] as const satisfies readonly ServerCase<RequirementId>[];
