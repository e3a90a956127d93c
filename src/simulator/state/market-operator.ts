import { ConfigurationError } from '../../errors.ts';
import type { TradeEvent } from '../../model/event.ts';
import type { Trade, TradeKey } from '../../model/trade.ts';
import type { MarketChannel } from './channel.ts';
import { type ClearingMappings, GCP_IDS } from './clearing-mappings.ts';
import type { MarketChannels } from './market.ts';
import { dateOf } from './market-time.ts';
import type { ReferenceDays } from './reference-days.ts';
import { keyText } from './trade-ledger.ts';
import type { Operator } from './world.ts';

export type OperatorInput = {
  readonly channels: MarketChannels;
  readonly mappings: ClearingMappings;
  readonly reference: ReferenceDays;
  /** Publishes what is due and tells the market time, so that an operator's event never overtakes the plan's. */
  readonly settle: () => number;
};

const refuse = (code: string, where: string, text: { readonly says: string; readonly remedy: string }): never => {
  throw new ConfigurationError({ code, where, ...text });
};

const openChannel = (channels: MarketChannels, channelId: string): MarketChannel => {
  const channel = channels.byId(channelId);
  if (!channel)
    return refuse('CHANNEL_UNKNOWN', channelId, {
      says: `there is no channel ${channelId}`,
      remedy: 'List the channels and name one of them.',
    });
  const state = channel.log.state();
  if (state === 'OPEN') return channel;
  return refuse('CHANNEL_NOT_OPEN', channelId, {
    says: `${channelId} is ${state.toLowerCase()}`,
    remedy: 'Name an open channel, or advance the market clock.',
  });
};

type Located = { readonly trade: Trade; readonly channel: MarketChannel };

/** The live trade of a key and the channel on which its next event goes out: its own, or the next open one of the same GCP and market. */
const locate = (channels: MarketChannels, key: TradeKey): Located => {
  for (const gcp of GCP_IDS) {
    const candidates = channels.inMarket(gcp, key.market);
    // The newest channel that knows the trade knows its latest version.
    const found = candidates.map((channel) => channel.find(key)).find((trade) => trade !== undefined);
    if (found === undefined) continue;
    if (found === 'cancelled') {
      return refuse('TRADE_CANCELLED', keyText(key), {
        says: 'the trade is cancelled, which is final',
        remedy: 'Name a live trade; the snapshot lists them.',
      });
    }
    const channel = candidates.find(({ log, identity }) => log.state() === 'OPEN' && identity.tradeDate >= key.tradeDate);
    if (channel) return { trade: found, channel };
    return refuse('NO_OPEN_CHANNEL', keyText(key), {
      says: `no channel of ${gcp} on ${key.market} is open to say it on`,
      remedy: 'Advance the market clock into the next trading day.',
    });
  }
  return refuse('TRADE_UNKNOWN', keyText(key), {
    says: 'no channel has published this trade',
    remedy: 'Name a live trade; the snapshot lists them.',
  });
};

const published = (event: TradeEvent | undefined, where: string): readonly TradeEvent[] => {
  if (event) return [event];
  return refuse('TRADE_REFUSED', where, {
    says: 'the trade exists already, has been amended too often, or its broker is not mapped to this GCP now',
    remedy: 'Leave out the reference and the broker number, and the market picks them.',
  });
};

export const createOperator = ({ channels, mappings, reference, settle }: OperatorInput): Operator => ({
  publish: (channelId, trade = {}) => {
    const now = settle();
    return published(openChannel(channels, channelId).publishTrade(now, trade), channelId);
  },
  amend: (key, change) => {
    const now = settle();
    const { trade, channel } = locate(channels, key);
    return published(channel.amendTrade(now, trade, change), keyText(key));
  },
  cancel: (key) => {
    const now = settle();
    const { trade, channel } = locate(channels, key);
    return published(channel.cancelTrade(now, trade), keyText(key));
  },
  publishOutOfTurn: (channelId, wanted) => {
    const now = settle();
    const channel = channels.byId(channelId);
    return channel?.log.state() === 'OPEN' ? channel.publishOutOfTurn(now, wanted) : [];
  },
  restart: (channelId) => {
    const now = settle();
    openChannel(channels, channelId).restart(now);
  },
  close: (channelId) => {
    const now = settle();
    return published(openChannel(channels, channelId).close(now), channelId);
  },
  endMapping: (brokerNumber, market) => {
    const time = settle();
    const ended = mappings.end(brokerNumber, market, { date: dateOf(time), time });
    if (ended)
      reference.correct('clearing-mappings', `The mapping of broker ${brokerNumber} on ${market} ended.`, { date: dateOf(time), time });
    return ended;
  },
  correctDataset: (dataset, reason) => {
    const time = settle();
    const date = dateOf(time);
    reference.correct(dataset, reason, { date, time });
    const summary = reference.on(date, GCP_IDS).summaries.find((one) => one.dataset === dataset);
    return (
      summary ??
      refuse('DATASET_UNKNOWN', dataset, {
        says: `there is no dataset ${dataset}`,
        remedy: 'Name participants, stocks, calendar or clearing-mappings.',
      })
    );
  },
});
