import type { Handler } from '../exchange/call.ts';
import type { OperationId } from '../exchange/routes.ts';
import type { Site } from '../site.ts';
import { createToken } from './create-token.ts';
import { getJwks } from './get-jwks.ts';
import { getManifest } from './get-manifest.ts';
import { listCalendar } from './list-calendar.ts';
import { listChannels } from './list-channels.ts';
import { listClearingMappings } from './list-clearing-mappings.ts';
import { listParticipants } from './list-participants.ts';
import { listStocks } from './list-stocks.ts';
import { pullEvents } from './pull-events.ts';
import { putSubscription } from './put-subscription.ts';
import { streamEvents } from './stream-events.ts';
import { takeSnapshot } from './take-snapshot.ts';

/** One handler for each operation of the contract, or this does not compile. The webhook is called by the server, not on it. */
export const handlers: { readonly [Id in Exclude<OperationId, 'tradeEventBatch'>]: Handler<Site> } = {
  createToken,
  getJwks,
  listChannels,
  pullEvents,
  streamEvents,
  takeSnapshot,
  putSubscription,
  getManifest,
  listParticipants,
  listStocks,
  listCalendar,
  listClearingMappings,
};
