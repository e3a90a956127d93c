import type { ChannelState, TradeEvent } from '../../model/event.ts';
import type { ControlTotals, Side, SideTotals, Trade } from '../../model/trade.ts';
import type { Site } from '../site.ts';
import type { ChannelLog } from '../state/world.ts';

/** What a client should have recorded, channel by channel: the yardstick for a capture. */
export type ChannelTruth = {
  readonly channelId: string;
  readonly state: ChannelState;
  readonly epoch: number;
  readonly earliestSequence: number;
  readonly lastSequence: number;
  readonly liveTrades: readonly Trade[];
  readonly events: readonly TradeEvent[];
  readonly totals: ControlTotals;
};

const hashModulus = 10n ** 18n;

/** The record checksum is the sum of the same five terms that the hash total adds up. */
const sideTotals = (trades: readonly Trade[], side: Side): SideTotals => {
  const own = trades.filter((trade) => trade.side === side);
  const sum = (amount: (trade: Trade) => bigint) => own.reduce((total, trade) => total + amount(trade), 0n);
  const cents = sum((trade) => BigInt(trade.value.replace('.', '')))
    .toString()
    .padStart(3, '0');
  return {
    count: own.length,
    quantity: sum((trade) => BigInt(trade.quantity)).toString(),
    value: `${cents.slice(0, -2)}.${cents.slice(-2)}`,
    hashTotal: (sum((trade) => BigInt(trade.recordChecksum)) % hashModulus).toString().padStart(18, '0'),
  };
};

const truthOf = (log: ChannelLog): ChannelTruth => {
  const { channelId, state, epoch, earliestSequence, lastSequence, tradeDate } = log.describe();
  const liveTrades = log.liveTrades(lastSequence);
  const own = liveTrades.filter((trade) => trade.tradeDate === tradeDate);
  return {
    channelId,
    state,
    epoch,
    earliestSequence,
    lastSequence,
    liveTrades,
    events: log.range(earliestSequence - 1, lastSequence),
    totals: { buys: sideTotals(own, 'B'), sells: sideTotals(own, 'S') },
  };
};

export const truth = (site: Site, channelId: string | undefined): readonly ChannelTruth[] => {
  const world = site.world();
  const logs = site.clients.participants.flatMap((participant) => world.channelsOf(participant));
  return logs.filter((log) => channelId === undefined || log.describe().channelId === channelId).map(truthOf);
};
