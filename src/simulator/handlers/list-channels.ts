import { encode } from '../../contract/encode.ts';
import { lastingAnswer, lastingJson, type Payload } from '../exchange/answer.ts';
import type { Call, Handler } from '../exchange/call.ts';
import type { Site } from '../site.ts';
import { dateOf } from '../state/market-time.ts';
import type { World } from '../state/world.ts';
import { lagOf, participantsOf, viewChannel } from './channel-view.ts';

type Listing = { readonly revision: number; readonly date: string; readonly payload: Payload };

/** The latest list of each caller, by what the caller may see: polled far more often than anything changes. */
const listings = new WeakMap<World, Map<string, Listing>>();

const listingsOf = (world: World): Map<string, Listing> => {
  const known = listings.get(world) ?? new Map<string, Listing>();
  listings.set(world, known);
  return known;
};

const makePayload = (participants: readonly string[], call: Call, site: Site): Payload => {
  const channels = participants.flatMap(site.world().channelsOf).map((log) => viewChannel(log, call, site).describe());
  return lastingJson(JSON.stringify(encode('ChannelList', { channels })));
};

export const listChannels: Handler<Site> = (visit, site) => {
  const world = site.world();
  const participants = participantsOf(visit, site);
  const key = `${participants} ${lagOf(visit.call)}`;
  const date = dateOf(world.clock.now());
  const kept = listingsOf(world);
  const revision = world.revision();
  const known = kept.get(key);
  if (known !== undefined && known.revision === revision && known.date === date) return lastingAnswer(known.payload);
  const payload = makePayload(participants, visit.call, site);
  // Looking at a channel for the first time writes its past: such a list is made once more.
  if (world.revision() === revision) kept.set(key, { revision, date, payload });
  return lastingAnswer(payload);
};
