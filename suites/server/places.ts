import type { Place, RequestOptions, ServerPeer } from '../../src/model/case.ts';

/** Where the operations of the contract are, for cases that ask all of them alike. */

/** Operations that need a token. The body asks for nothing: no server may take it for a subscription. */
export const tradeDataPlaces = async (peer: ServerPeer): Promise<readonly Place[]> => {
  const channel = `/trade-data/v1/channels/${(await peer.channel('HK', 'CLOSED')).channelId}`;
  return [
    { operationId: 'listChannels', path: '/trade-data/v1/channels' },
    { operationId: 'pullEvents', path: `${channel}/events` },
    { operationId: 'streamEvents', path: `${channel}/stream` },
    { operationId: 'takeSnapshot', path: `${channel}/snapshot` },
    { operationId: 'putSubscription', path: '/trade-data/v1/subscription', body: '{}' },
  ];
};

export const referenceDataPlaces = (peer: ServerPeer): readonly Place[] => {
  const day = `/reference-data/v1/business-dates/${peer.businessDate}`;
  return [
    { operationId: 'getManifest', path: day },
    { operationId: 'listParticipants', path: `${day}/participants` },
    { operationId: 'listStocks', path: `${day}/stocks` },
    { operationId: 'listCalendar', path: `${day}/calendar` },
    { operationId: 'listClearingMappings', path: `${day}/clearing-mappings` },
  ];
};

export const placesWithToken = async (peer: ServerPeer) => [...(await tradeDataPlaces(peer)), ...referenceDataPlaces(peer)];

export const keySet: Place = { operationId: 'getJwks', path: '/oauth2/jwks' };

/** The key set and the token endpoint are open to everybody; the latter at the primary address, where the contract has it. */
export const everyPlace = async (peer: ServerPeer): Promise<readonly Place[]> => [
  ...(await placesWithToken(peer)),
  keySet,
  { operationId: 'createToken', path: '/oauth2/token' },
];

export const askEach = async (peer: ServerPeer, places: readonly Place[], options: RequestOptions = {}): Promise<void> => {
  for (const { operationId, path, body } of places) {
    await peer.request('each', operationId, path, { address: 'primary', ...(body !== undefined && { body }), ...options });
  }
};

const WITHOUT_LIMIT = ['listChannels', 'streamEvents', 'putSubscription', 'getManifest'];

export const hasLimit = ({ operationId }: Place): boolean => !WITHOUT_LIMIT.includes(operationId);

export const below = (places: readonly Place[]): readonly Place[] =>
  places.map((place) => ({ ...place, path: `${place.path}/no-such-part` }));
