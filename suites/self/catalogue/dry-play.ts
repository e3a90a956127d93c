import { operations } from '../../../generated/operations.ts';
import type { RequirementId } from '../../../generated/requirements.ts';
import type { CapacityLoad } from '../../../src/model/capacity.ts';
import type { ServerCase, ServerPeer } from '../../../src/model/case.ts';
import type { Channel } from '../../../src/model/event.ts';
import type { Exchange } from '../../../src/model/evidence.ts';
import type { DatasetName } from '../../../src/model/reference-data.ts';
import type { Market, Trade } from '../../../src/model/trade.ts';
import { optionsText, place, position } from './play-words.ts';

/**
 * What a server case sends, in words: its play is played with a peer that sends nothing and writes down what it is asked for. Every
 * answer is the same empty success, so a play that goes by what it reads shows what it does first.
 */

const BUSINESS_DATE = '2026-04-08';

const channelOf = (market: Market, state: Channel['state']): Channel => ({
  channelId: place('channelId'),
  gcpParticipantId: place('gcpParticipantId'),
  market,
  tradeDate: place('tradeDate'),
  state,
  epoch: position('epoch'),
  earliestSequence: position('earliestSequence'),
  lastSequence: position('lastSequence'),
  timers: { heartbeatIntervalMs: 200, minimumPollIntervalMs: 20, maximumWaitMs: 1_000 },
});

const trade: Trade = {
  market: 'HK',
  tradeDate: place('tradeDate'),
  tradeReference: place('tradeReference'),
  side: 'B',
  tradeVersion: 1,
  gcpParticipantId: place('gcpParticipantId'),
  arrangement: 'NCP',
  ccassTradeIndicator: '1',
  tradingStockCode: place('stockCode'),
  settlementStockCode: place('stockCode'),
  currency: 'HKD',
  tradeTime: place('tradeTime'),
  brokerNumber: place('brokerNumber'),
  quantity: 1,
  price: '1.000',
  value: '1.00',
  tradingMethod: 'A',
  accruedInterest: '0.00',
  securitiesSettlementDate: place('date'),
  moneySettlementDate: place('date'),
  recordChecksum: place('checksum'),
};

const capacity: CapacityLoad = {
  pulls: { perSecond: 0, seconds: 0, p99Ms: 0 },
  streams: { count: 1, events: 1, p99Ms: 0 },
  reconnects: { count: 1, p99Ms: 0 },
  tokens: { perSecond: 0, seconds: 0, p99Ms: 0 },
  lostEvents: 0,
};

const exchangeOf = (label: string, operationId: string): Exchange => ({
  label,
  operationId,
  address: 'primary',
  request: { method: 'GET', path: '/', origin: '', headers: [] },
  response: { status: 200, httpVersion: '1.1', headers: [], body: { text: '{}', wireBytes: 2, isTruncated: false } },
  timing: { startedMs: 0, endedMs: 0 },
});

const OPERATION_OF: Readonly<Record<DatasetName, string>> = {
  participants: 'listParticipants',
  stocks: 'listStocks',
  calendar: 'listCalendar',
  'clearing-mappings': 'listClearingMappings',
};

const paths: Readonly<Record<string, { readonly path: string }>> = operations;

/** The path of the request, where it is not the operation's own. */
const unusualPath = (operationId: string, path: string): { readonly path?: string } =>
  paths[operationId]?.path.replace('{businessDate}', BUSINESS_DATE) === path ? {} : { path };

type Write = (line: string) => void;

/** One request, or several of a kind, under a label. */
const asks =
  (write: Write) =>
  (label: string, operation: string, options: object = {}, more = ''): Exchange => {
    write(`\`${label}\`: \`${operation}\`${optionsText(options)}${more}`);
    return exchangeOf(label, operation);
  };

const channelVerbs = (write: Write) =>
  ({
    channel: async (market, state) => {
      write(`takes the newest ${market} channel that is ${state}`);
      return channelOf(market, state);
    },
    everyChannel: async (market, state) => {
      write(`takes the newest ${market} channel that is ${state} of each participant ID`);
      return [channelOf(market, state)];
    },
    eachMarket: async (state) => {
      write(`takes the newest channel of each market that is ${state}`);
      return [channelOf('HK', state)];
    },
    expiredChannel: async (market) => {
      write(`takes the newest ${market} channel whose first events have expired`);
      return channelOf(market, 'OPEN');
    },
    channelsWithEvents: async (count) => {
      write('takes channels that hold events, as many as the declared load has streams');
      return Array.from({ length: count }, () => channelOf('HK', 'OPEN'));
    },
    liveTrade: async (label) => {
      write(`\`${label}\`: \`pullEvents\`, and takes the trade that was reported last`);
      return trade;
    },
  }) satisfies Partial<ServerPeer>;

const tradeDataVerbs = (write: Write) => {
  const ask = asks(write);
  return {
    channels: async (label, options) => ask(label, 'listChannels', options),
    pull: async (label, _, options) => ask(label, 'pullEvents', options),
    pullAll: async (label, _, options) => {
      ask(label, 'pullEvents', options, ', batch by batch to the last event');
      return [];
    },
    pullUntil: async (label, _, sequence) => void ask(label, 'pullEvents', { until: sequence }, ', by long polls'),
    pullUntilClosed: async (label) => void ask(label, 'pullEvents', {}, ', by long polls until the channel is closed'),
    follow: async (label, _, { meanwhile, ...options }) => {
      const exchange = ask(label, 'streamEvents', options, meanwhile ? ', and while it goes on:' : '');
      await meanwhile?.();
      return exchange;
    },
    snapshot: async (label, _, options) => void ask(label, 'takeSnapshot', options, ', page by page'),
  } satisfies Partial<ServerPeer>;
};

const otherVerbs = (write: Write) => {
  const ask = asks(write);
  return {
    manifest: async (label, date) => ask(label, 'getManifest', date === undefined ? {} : { date }),
    dataset: async (label, dataset, options) => void ask(label, OPERATION_OF[dataset], options, ', page by page'),
    token: async (label, options) => ask(label, 'createToken', options),
    request: async (label, operationId, path, options) => ask(label, operationId, { ...unusualPath(operationId, path), ...options }),
    burst: async (label) => void ask(label, 'listChannels', {}, ', again and again until it is refused'),
    askAtOnce: async (label, places) => {
      for (const { operationId } of places) ask(label, operationId, {}, ', all at once');
    },
    violate: async (label, { rules }) => {
      const broken = [...new Set(rules.map(({ operationId, place: where }) => `\`${operationId}\` (${where})`))];
      write(`\`${label}\`: breaks each of ${rules.length} rules, one a request, of ${broken.join(', ')}`);
    },
  } satisfies Partial<ServerPeer>;
};

const incidentVerbs = (write: Write): ServerPeer['incident'] => ({
  newEpoch: async () => write('has the test system begin a new epoch of the channel'),
  close: async () => write('has the test system close the channel'),
  endMapping: async () => write("has the test system end the mapping of the trade's broker"),
  amend: async () => write('has the test system amend the trade'),
});

const dryPeer = (write: Write): ServerPeer => ({
  ...channelVerbs(write),
  ...tradeDataVerbs(write),
  ...otherVerbs(write),
  incident: incidentVerbs(write),
  headerOf: (exchange, name) => place(`${name} of ${exchange.label}`),
  cursorOf: (exchange) => place(`nextCursor of ${exchange.label}`),
  tokenOf: (exchange) => place(`token of ${exchange.label}`),
  crowd: async (count, play) => {
    write(`${count} times at once:`);
    await play(0);
  },
  declared: (part) => capacity[part],
  atRate: async (_, play) => {
    write('at the declared rate:');
    await play(0);
  },
  together: async (...plays) => {
    write('side by side:');
    for (const play of plays) await play();
  },
  note: () => {},
  businessDate: BUSINESS_DATE,
});

/** Equal lines in a row are one. */
const folded = (lines: readonly string[]): readonly string[] => {
  const runs: { readonly line: string; count: number }[] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last?.line === line) last.count += 1;
    else runs.push({ line, count: 1 });
  }
  return runs.map(({ line, count }) => (count === 1 ? line : `${line} (${count} times)`));
};

export const sendsOf = async ({ play }: Pick<ServerCase<RequirementId>, 'play'>): Promise<readonly string[]> => {
  const lines: string[] = [];
  await play(dryPeer((line) => lines.push(line)));
  return folded(lines);
};
