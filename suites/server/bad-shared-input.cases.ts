import type { RequirementId } from '../../generated/requirements.ts';
import { badInput } from '../../src/checks/index.ts';
import type { ServerCase } from '../../src/model/case.ts';

const tokenForm = badInput({ createToken: 'form' });
const tradeData = badInput({ listChannels: 'request', pullEvents: 'request', putSubscription: 'request' });
const stream = badInput({ streamEvents: 'request' });
const snapshot = badInput({ takeSnapshot: 'request' });
const authorization = badInput({ createToken: 'request', getJwks: 'request' });
const referenceData = badInput({
  getManifest: 'request',
  listParticipants: 'request',
  listStocks: 'request',
  listCalendar: 'request',
  listClearingMappings: 'request',
});

/** Generated input that breaks the contract of token requests, and media types that no operation can answer. */
export const badSharedInputCases = [
  {
    id: 'token-request-refuses-bad-forms',
    subject: 'server',
    family: 'negative-input',
    requirement: 'HTTP-ERR-19',
    hazard: 'negative-input',
    title: 'a token request whose form, or one of its fields, breaks the contract is refused',
    play: (peer) => peer.violate('bad', tokenForm),
    checks: [tokenForm.refused('bad')],
  },
  {
    id: 'authorization-refuses-foreign-media-types',
    subject: 'server',
    family: 'negative-input',
    requirement: 'HTTP-GEN-13',
    hazard: 'negative-input',
    title: 'no operation of the authorization service answers a media type that it does not offer',
    play: (peer) => peer.violate('bad', authorization),
    checks: [authorization.refused('bad')],
  },
  {
    id: 'trade-data-refuses-foreign-media-types',
    subject: 'server',
    family: 'negative-input',
    requirement: 'HTTP-GEN-13',
    hazard: 'negative-input',
    title: 'no operation on trade data answers a media type that it does not offer',
    play: async (peer) => peer.violate('bad', tradeData, await peer.channel('HK', 'CLOSED')),
    checks: [tradeData.refused('bad')],
  },
  {
    id: 'stream-refuses-foreign-media-types',
    subject: 'server',
    family: 'negative-input',
    requirement: 'HTTP-GEN-13',
    hazard: 'negative-input',
    needs: ['stream'],
    title: 'no stream is opened for a request that accepts no event stream',
    play: async (peer) => peer.violate('bad', stream, await peer.channel('HK', 'CLOSED')),
    checks: [stream.refused('bad')],
  },
  {
    id: 'snapshot-refuses-foreign-media-types',
    subject: 'server',
    family: 'negative-input',
    requirement: 'HTTP-GEN-13',
    hazard: 'negative-input',
    needs: ['snapshot'],
    title: 'no snapshot is sent for a request that accepts no JSON',
    play: async (peer) => peer.violate('bad', snapshot, await peer.channel('HK', 'CLOSED')),
    checks: [snapshot.refused('bad')],
  },
  {
    id: 'reference-data-refuses-foreign-media-types',
    subject: 'server',
    family: 'negative-input',
    requirement: 'HTTP-GEN-13',
    hazard: 'negative-input',
    title: 'no operation on reference data answers a media type that it does not offer',
    play: (peer) => peer.violate('bad', referenceData),
    checks: [referenceData.refused('bad')],
  },
] as const satisfies readonly ServerCase<RequirementId>[];
