import { met, unobserved } from './check.ts';
import { incidents } from './incidents.ts';
import { evidenceOf, jsonAnswer } from './testing/evidence.ts';
import { amended, batchOf, reported } from './testing/messages.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const higher = incidents.epochIsHigher('after');
const delivered = incidents.amendmentIsDelivered('after');

const CHANNEL = 'B01224-HK-20260408';
const list = (epoch: unknown) => jsonAnswer('after', { channels: [{ channelId: CHANNEL, epoch }] }, { operationId: 'listChannels' });
const restarted = { channelId: CHANNEL, epoch: 1, 'new-epoch': true };
const TRADE = { tradeReference: '0000260408000123', side: 'B' } as const;
const wasAmended = { ...TRADE, 'amend-trade': true };

const rows: readonly Row[] = [
  { name: 'one more', check: higher, given: evidenceOf([list(2)], restarted), want: met },
  {
    name: 'the same',
    check: higher,
    given: evidenceOf([list(1)], restarted),
    want: violated({
      says: 'the epoch did not rise',
      expected: 'more than 1',
      received: '1',
      exchange: 'after',
      at: '/channels/0/epoch',
    }),
  },
  {
    name: 'nothing happened',
    check: higher,
    given: evidenceOf([list(2)], { channelId: CHANNEL, epoch: 1 }),
    want: unobserved('no new epoch was brought about'),
  },
  {
    name: 'it comes',
    check: delivered,
    given: evidenceOf([jsonAnswer('after', batchOf([reported(8, { side: 'S' }), amended(9, TRADE)]))], wasAmended),
    want: met,
  },
  {
    name: 'another comes',
    check: delivered,
    given: evidenceOf([jsonAnswer('after', batchOf([reported(8, TRADE), amended(9, { ...TRADE, side: 'S' })]))], wasAmended),
    want: violated({
      says: 'the amendment was not delivered',
      expected: 'TRADE_AMENDED of 0000260408000123 B',
      received: '2 events, none of them that',
      exchange: 'after',
      at: '/events/1',
    }),
  },
];

testRows(rows);
