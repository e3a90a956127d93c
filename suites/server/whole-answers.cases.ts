import type { RequirementId } from '../../generated/requirements.ts';
import { presence, promisedHeaders, reply } from '../../src/checks/index.ts';
import type { ServerCase, ServerPeer } from '../../src/model/case.ts';
import { askEach, below, everyPlace, hasLimit, keySet, placesWithToken, referenceDataPlaces, tradeDataPlaces } from './places.ts';

const XML = { headers: { Accept: 'application/xml' } } as const;

/** Datasets in small pages, and again with their entity tags. */
const askForReferenceData = async (peer: ServerPeer): Promise<void> => {
  for (const { operationId, path } of referenceDataPlaces(peer)) {
    const query = { limit: '5' };
    const first = await peer.request('each', operationId, path, { query });
    await peer.request('each', operationId, path, { query, headers: { 'If-None-Match': peer.headerOf(first, 'ETag') } });
  }
};

const askWell = async (peer: ServerPeer): Promise<void> => {
  const channel = await peer.channel('HK', 'CLOSED');
  const beforeTheEnd = `${channel.epoch}:${channel.lastSequence - 1}`;
  await peer.channels('each');
  await peer.pull('each', channel, { limit: 5 });
  await peer.follow('each', channel, { lastEventId: beforeTheEnd, until: { ended: true } });
  await peer.follow('each', channel, { lastEventId: `${channel.epoch}:${channel.lastSequence}`, until: { ended: true } });
  await peer.request('each', 'takeSnapshot', `/trade-data/v1/channels/${channel.channelId}/snapshot?limit=5`);
  await askForReferenceData(peer);
};

const askInVain = async (peer: ServerPeer): Promise<void> => {
  const [places, withToken] = [await everyPlace(peer), await placesWithToken(peer)];
  await askEach(peer, withToken, { as: 'none' });
  await askEach(peer, below(places));
  await askEach(peer, places, { method: 'PATCH' });
  await askEach(peer, [...withToken, keySet], XML);
  await peer.request('each', 'createToken', '/oauth2/token', { ...XML, method: 'POST' });
};

const askWithMistakes = async (peer: ServerPeer): Promise<void> => {
  const [channel, unknown] = [await peer.channel('HK', 'CLOSED'), '/trade-data/v1/channels/no-such-channel'];
  await askEach(peer, (await placesWithToken(peer)).filter(hasLimit), { query: { limit: '0' } });
  await askEach(
    peer,
    (await tradeDataPlaces(peer)).filter(({ operationId }) => operationId === 'putSubscription'),
  );
  await peer.manifest('each', '2026-02-30');
  await peer.follow('each', channel, { lastEventId: 'twelve' });
  await peer.request('each', 'pullEvents', `${unknown}/events`);
  await peer.request('each', 'streamEvents', `${unknown}/stream`);
  await peer.request('each', 'takeSnapshot', `${unknown}/snapshot`);
  const places = referenceDataPlaces(peer);
  await askEach(
    peer,
    places.map((place) => ({ ...place, path: place.path.replace(peer.businessDate, '1986-04-02') })),
  );
};

const askForLostPositions = async (peer: ServerPeer): Promise<void> => {
  const [channel, expired] = [await peer.channel('HK', 'CLOSED'), await peer.expiredChannel('HK')];
  await peer.pull('each', channel, { epoch: channel.epoch + 1 });
  await peer.pull('each', expired, { afterSequence: expired.earliestSequence - 2 });
  await peer.follow('each', channel, { lastEventId: `${channel.epoch + 1}:1` });
  await peer.follow('each', expired, { lastEventId: `${expired.epoch}:${expired.earliestSequence - 2}`, until: { events: 1 } });
};

const askForTokensWrongly = async (peer: ServerPeer): Promise<void> => {
  await peer.token('each', { grantType: 'password' });
  await peer.token('each', { as: 'unknown' });
  await peer.request('each', 'createToken', '/oauth2/token', { method: 'POST', body: '{}' });
};

/** What no server needs to take. */
const askForTooMuch = async (peer: ServerPeer): Promise<void> => {
  await askEach(peer, await everyPlace(peer), { query: { filler: 'x'.repeat(12_000) } });
  await askEach(peer, await everyPlace(peer), { headers: { 'X-Filler': 'x'.repeat(17_000) } });
  const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
  await peer.request('each', 'createToken', '/oauth2/token', { method: 'POST', headers: form, body: `scope=${'x'.repeat(100_000)}` });
  const subscription = { method: 'PUT', body: JSON.stringify({ callbackUrl: `https://localhost/${'x'.repeat(100_000)}` }) };
  await peer.request('each', 'putSubscription', '/trade-data/v1/subscription', subscription);
};

const WHOLE = [reply('each').matchesSchema(), promisedHeaders.areThere('each')] as const;

/** Answers as a whole: body and headers, good and bad, of every operation. What they say is judged elsewhere. */
export const wholeAnswerCases = [
  {
    id: 'answers-of-every-operation-are-whole',
    subject: 'server',
    family: 'schema',
    requirement: 'HTTP-GEN-30',
    needs: ['stream', 'snapshot'],
    title: 'every operation answers with the body and the headers that the contract lists',
    play: async (peer) => {
      await askWell(peer);
      await peer.token('each');
      await askEach(peer, [keySet], { as: 'none' });
    },
    checks: [...WHOLE, promisedHeaders.tellTheCoding('each'), presence.isOffered('each', ['streamEvents', 'takeSnapshot'])],
  },
  {
    id: 'refusals-of-every-operation-are-whole',
    subject: 'server',
    family: 'error-handling',
    requirement: 'HTTP-GEN-30',
    title: 'every operation refuses a missing token, an unknown path, another method and another media type with a whole answer',
    play: (peer) => askInVain(peer),
    checks: WHOLE,
  },
  {
    id: 'refusals-of-mistakes-are-whole',
    subject: 'server',
    family: 'error-handling',
    requirement: 'HTTP-GEN-30',
    hazard: 'negative-input',
    title: 'parameters out of range, channels that are unknown and dates without data are refused with whole answers',
    play: (peer) => askWithMistakes(peer),
    checks: WHOLE,
  },
  {
    id: 'refusals-of-lost-positions-are-whole',
    subject: 'server',
    family: 'error-handling',
    requirement: 'HTTP-GEN-30',
    needs: ['stream'],
    title: 'positions of another epoch, and positions that have expired, are refused with whole answers',
    play: (peer) => askForLostPositions(peer),
    checks: [...WHOLE, presence.isOffered('each', ['streamEvents'])],
  },
  {
    id: 'refusals-of-foreign-scopes-are-whole',
    subject: 'server',
    family: 'error-handling',
    requirement: 'HTTP-GEN-30',
    needs: ['scopedCredentials'],
    title: 'every operation refuses a token without its scope with a whole answer',
    play: async (peer) => {
      await askEach(peer, await tradeDataPlaces(peer), { as: 'referenceDataOnly' });
      await askEach(peer, referenceDataPlaces(peer), { as: 'tradeDataOnly' });
    },
    checks: WHOLE,
  },
  {
    id: 'refusals-of-tokens-are-whole',
    subject: 'server',
    family: 'error-handling',
    requirement: 'HTTP-GEN-30',
    title: 'token requests that cannot be granted are refused with whole answers',
    play: (peer) => askForTokensWrongly(peer),
    checks: WHOLE,
  },
  {
    id: 'refusals-of-locked-credentials-are-whole',
    subject: 'server',
    family: 'error-handling',
    requirement: 'HTTP-GEN-30',
    needs: ['lockedCredential'],
    hazard: 'bad-credentials',
    title: 'a locked credential is refused with a whole answer',
    play: (peer) => peer.token('each', { as: 'locked' }),
    checks: WHOLE,
  },
  {
    id: 'refusals-of-too-much-are-whole',
    subject: 'server',
    family: 'error-handling',
    requirement: 'HTTP-GEN-30',
    hazard: 'negative-input',
    title: 'targets, header sections and bodies that are too large are refused with whole answers',
    play: (peer) => askForTooMuch(peer),
    checks: WHOLE,
  },
  {
    id: 'every-operation-announces-its-rate-limit',
    subject: 'server',
    family: 'http-behaviour',
    requirement: 'HTTP-GEN-30',
    needs: ['rateLimit', 'stream', 'snapshot'],
    title: 'every answer that counts towards a rate limit announces it',
    play: (peer) => askWell(peer),
    checks: [promisedHeaders.announceTheRateLimit('each'), presence.isOffered('each', ['streamEvents', 'takeSnapshot'])],
  },
  {
    id: 'refusals-announce-the-rate-limit',
    subject: 'server',
    family: 'http-behaviour',
    requirement: 'HTTP-GEN-30',
    needs: ['rateLimit', 'stream', 'scopedCredentials'],
    hazard: 'negative-input',
    title: 'every refusal that counts towards a rate limit announces it',
    play: async (peer) => {
      await askWithMistakes(peer);
      await askForLostPositions(peer);
      await askEach(peer, await tradeDataPlaces(peer), { as: 'referenceDataOnly' });
      await askEach(peer, referenceDataPlaces(peer), { as: 'tradeDataOnly' });
    },
    checks: [promisedHeaders.announceTheRateLimit('each'), presence.isOffered('each', ['streamEvents'])],
  },
] as const satisfies readonly ServerCase<RequirementId>[];

/** Once the limit is used up. */
export const wholeAnswerLoadCases = [
  {
    id: 'refusals-beyond-the-limit-are-whole',
    subject: 'server',
    family: 'error-handling',
    requirement: 'HTTP-GEN-30',
    needs: ['rateLimit'],
    hazard: 'load',
    title: 'what every operation answers beyond the announced limit is whole',
    play: async (peer) => {
      const places = await placesWithToken(peer);
      await peer.burst('burst');
      await peer.askAtOnce('each', places);
    },
    checks: [...WHOLE, promisedHeaders.announceTheRateLimit('each')],
  },
] as const satisfies readonly ServerCase<RequirementId>[];
