import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { FaultKind } from '../../model/fault.ts';
import { basicHeader } from '../testing/simulator-peer.ts';
import { events, type Proofs, peer, plant, startProofs } from './testing/proofs.ts';
import { answersProofs } from './testing/proofs-of-answers.ts';
import { eventsProofs } from './testing/proofs-of-events.ts';
import { formsProofs } from './testing/proofs-of-forms.ts';
import { marketProofs } from './testing/proofs-of-market.ts';
import { stateProofs } from './testing/proofs-of-state.ts';
import { streamsProofs } from './testing/proofs-of-streams.ts';

beforeAll(startProofs);
afterAll(() => peer().stop());
afterEach(() => peer().simulator.clearFaults());

/** What one request does to another is proven in side-by-side.test.ts. */
type SideBySideFault = 'one-token-per-client' | 'crossed-answers' | 'one-at-a-time' | 'one-stream-per-credential';

/** A kind without a proof does not compile. */
const proofs: Proofs<Exclude<FaultKind, SideBySideFault>> = {
  ...eventsProofs,
  ...answersProofs,
  ...streamsProofs,
  ...stateProofs,
  ...formsProofs,
  ...marketProofs,
};

test.each(Object.entries(proofs))('%s shows on the wire', (_kind, prove) => prove());

test('a fault is counted for each channel apart, and for each client of a token request', async () => {
  plant('pullEvents', { kind: 'answer', status: 500, code: 'INTERNAL_ERROR' }, { nth: 2 });
  const other = '/trade-data/v1/channels/B01224-SSE-20260401/events?afterSequence=150';
  const statuses = [];
  for (const path of [events, other, events, other]) statuses.push((await peer().ask('pullEvents', path)).status);
  expect(statuses).toEqual([200, 200, 500, 500]);
  plant('createToken', { kind: 'answer', status: 401, code: 'INVALID_CLIENT' }, { nth: 1 });
  const { main, tradeDataOnly } = peer().simulator.credentials;
  const grant = { grant_type: 'client_credentials' };
  const tokens = [];
  for (const who of [main, main, tradeDataOnly]) tokens.push((await peer().askToken([basicHeader(who)], grant)).status);
  expect(tokens).toEqual([401, 200, 401]);
});
