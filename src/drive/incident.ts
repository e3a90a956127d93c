import type { ServerPeer } from '../model/case.ts';
import type { Channel, TradeEvent } from '../model/event.ts';
import type { Incident } from '../model/incident.ts';
import type { Trade, TradeKey } from '../model/trade.ts';
import type { Play } from './play.ts';
import { pullAll } from './pull.ts';
import { missing } from './read-answer.ts';

const nameOf = ({ tradeReference, side }: TradeKey): string => `${tradeReference} ${side}`;

const keyOf = (event: TradeEvent): TradeKey | undefined => {
  if (event.eventType === 'TRADE_CANCELLED') return event.tradeKey;
  return event.eventType === 'TRADE_REPORTED' || event.eventType === 'TRADE_AMENDED' ? event.trade : undefined;
};

/** The last one has had the least time to be changed by the market itself while the case goes on. */
const lastUntouched = (events: readonly TradeEvent[], tradeDate: string): Trade | undefined => {
  const told = Map.groupBy(
    events.flatMap((event) => keyOf(event) ?? []),
    nameOf,
  );
  const reports = events.flatMap((event) => (event.eventType === 'TRADE_REPORTED' ? [event.trade] : []));
  return reports.findLast((trade) => trade.tradeDate === tradeDate && told.get(nameOf(trade))?.length === 1);
};

export const liveTrade = async (play: Play, label: string, channel: Channel): Promise<Trade> => {
  const trade = lastUntouched(await pullAll(play, label, { channel }), channel.tradeDate);
  if (trade === undefined) throw missing('a trade of the day that was reported and not changed since', 'none on the channel');
  for (const name of ['tradeReference', 'side', 'tradeVersion', 'brokerNumber'] as const) play.notes.set(name, trade[name]);
  return trade;
};

const bringAbout = async (play: Play, incident: Incident): Promise<void> => {
  const { session, clock, notes } = play;
  const needed = `the incident ${incident.incident}`;
  if (session.bringAbout === undefined) throw missing(needed, 'nobody who can bring it about');
  clock.check();
  const outcome = await clock.waitFor(session.bringAbout(incident));
  if (!outcome.done) throw missing(needed, outcome.says);
  notes.set(incident.incident, true);
  clock.check();
};

const keyAlone = ({ market, tradeDate, tradeReference, side }: Trade): TradeKey => ({ market, tradeDate, tradeReference, side });

export const incidentsOf = (play: Play): ServerPeer['incident'] => ({
  newEpoch: ({ channelId }) => bringAbout(play, { incident: 'new-epoch', channelId }),
  close: ({ channelId }) => bringAbout(play, { incident: 'close-channel', channelId }),
  endMapping: ({ brokerNumber, market }) => bringAbout(play, { incident: 'end-mapping', brokerNumber, market }),
  amend: (trade) => bringAbout(play, { incident: 'amend-trade', tradeKey: keyAlone(trade) }),
});
