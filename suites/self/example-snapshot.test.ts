import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { type Context, createChannelState, recordedPosition } from '../../examples/typescript/src/channel.ts';
import { parts } from '../../examples/typescript/src/parts.ts';
import { readSettings } from '../../examples/typescript/src/settings.ts';

/** What the example client, which people copy, makes of a snapshot: nothing of it is lost, whenever it is killed and whatever is in it. */

const folder = mkdtempSync(join(tmpdir(), 'ocp-example-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const channel = {
  channelId: 'B01224-HK-20260408',
  gcpParticipantId: 'B01224',
  market: 'HK',
  tradeDate: '2026-04-08',
  state: 'OPEN',
  epoch: 1,
  timers: { heartbeatIntervalMs: 1_000, minimumPollIntervalMs: 100, maximumWaitMs: 1_000 },
};

const trade = {
  market: 'HK',
  tradeDate: '2026-04-08',
  tradeReference: '0000260408000001',
  side: 'B',
  tradeVersion: 1,
  gcpParticipantId: 'B01224',
  arrangement: 'GCP',
  ccassTradeIndicator: 'X',
  tradingStockCode: '00005',
  settlementStockCode: '00005',
  currency: 'HKD',
  tradeTime: '2026-04-08T10:15:00.000+08:00',
  brokerNumber: '1400',
  quantity: 100,
  price: '10.500',
  value: '1050.00',
  tradingMethod: 'A',
  accruedInterest: '0.00',
  securitiesSettlementDate: '2026-04-10',
  moneySettlementDate: '2026-04-10',
  recordChecksum: '00000000115605',
};

/** Each of its parts is the client's own; none of them sends anything here. */
const contextFor = (journalFile: string, report: (says: string) => void): Context => {
  const settings = readSettings({
    OCP_BASE_URL: 'http://127.0.0.1:1',
    OCP_TOKEN_URL: 'http://127.0.0.1:1/oauth2/token',
    OCP_CLIENT_ID: 'a',
    OCP_CLIENT_SECRET: 'b',
    OCP_DELIVERY: 'pull',
    OCP_BUSINESS_DATE: channel.tradeDate,
    OCP_CAPTURE_FILE: journalFile,
  });
  const connection = parts.createConnection(settings);
  const mappings = parts.createMappings();
  const row = { market: 'HK', gcpParticipantId: 'B01224', brokerNumber: '1400', effectiveFrom: '2026-01-01T00:00:00.000+08:00' };
  mappings.use(channel.tradeDate, [row]);
  return {
    settings,
    parts,
    gateway: parts.createGateway(settings, connection, parts.createTokenSource(settings, connection)),
    book: parts.createBook(),
    mappings,
    journal: parts.openJournal(settings.journalFile),
    report,
    newBackOff: () => parts.createBackOff(settings),
  };
};

const booked = (trades: readonly unknown[]): { readonly file: string; readonly reports: readonly string[] } => {
  const file = join(mkdtempSync(join(folder, 'one-')), 'journal.ndjson');
  const reports: string[] = [];
  const state = createChannelState(
    channel,
    contextFor(file, (says) => void reports.push(says)),
    { epoch: 1, sequence: 3 },
  );
  state.restart({ epoch: 2, asOfSequence: 30, trades });
  return { file, reports };
};

const another = { ...trade, tradeReference: '0000260408000002' };

test('what cannot be booked of a snapshot is set aside and reported, as of an event', () => {
  const unmapped = { ...trade, tradeReference: '0000260408000003', brokerNumber: '1401' };
  const { file, reports } = booked([trade, { market: 'HK' }, { ...another, recordChecksum: '00000000000001' }, unmapped]);
  const records = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const aside = (code: string) => ({ record: 'setAside', channelId: channel.channelId, epoch: 2, sequence: 30, code });
  expect(records).toEqual([
    { record: 'snapshot', channelId: channel.channelId, epoch: 2, asOfSequence: 30, following: 4 },
    { record: 'trade', channelId: channel.channelId, epoch: 2, trade },
    ...['SCHEMA', 'CHECKSUM', 'UNMAPPED_BROKER'].map(aside),
  ]);
  expect(reports).toHaveLength(3);
});

test('a snapshot of which a kill left a part, wherever it was cut, is known to be one', () => {
  const { file } = booked([trade, another]);
  const whole = readFileSync(file, 'utf8');
  const firstEnd = whole.indexOf('\n');
  const afterCutAt = (length: number) => {
    const cut = join(folder, 'cut.ndjson');
    writeFileSync(cut, whole.slice(0, length));
    return recordedPosition(parts.openJournal(cut).earlier, channel);
  };
  expect(afterCutAt(firstEnd - 1)).toMatchObject({ epoch: 1, sequence: 0, missing: 0 });
  // A last line that lacks nothing but its end is whole.
  for (let length = firstEnd; length < whole.length - 1; length += 17) expect(afterCutAt(length).missing).toBeGreaterThan(0);
  expect(afterCutAt(whole.length)).toEqual({ epoch: 2, sequence: 30, isComplete: false, missing: 0 });
});
