import type { Exchange } from '../../model/evidence.ts';
import { met, unobserved } from '../check.ts';
import { truthOf } from '../testing/captured.ts';
import { clientEvidence } from '../testing/client.ts';
import { jsonAnswer } from '../testing/evidence.ts';
import { batchOf } from '../testing/messages.ts';
import { type Row, testRows, violated } from '../testing/table.ts';
import { nextDay } from './next-day.ts';

const NEXT = 'B01224-HK-20260409';

const seen = (exchanges: readonly Exchange[], channelId = NEXT) =>
  clientEvidence(exchanges, {
    notes: { businessDate: '2026-04-08' },
    client: { truth: [truthOf([], { channelId, tradeDate: channelId === NEXT ? '2026-04-09' : '2026-04-08' })] },
  });

const pull = (query: string): Exchange =>
  jsonAnswer('pullEvents', batchOf([]), { path: `/trade-data/v1/channels/${NEXT}/events?${query}` });

const bothDays = (exchanges: readonly Exchange[]) =>
  clientEvidence(exchanges, {
    notes: { businessDate: '2026-04-08' },
    client: {
      truth: ['HK', 'SSE'].flatMap((market) =>
        ['20260408', '20260409'].map((date) =>
          truthOf([], {
            channelId: `B01224-${market}-${date}`,
            market: market === 'HK' ? 'HK' : 'SSE',
            tradeDate: date === '20260408' ? '2026-04-08' : '2026-04-09',
          }),
        ),
      ),
    },
  });

const pullOf = (channelId: string): Exchange =>
  jsonAnswer('pullEvents', batchOf([]), { path: `/trade-data/v1/channels/${channelId}/events?` });

const rows: readonly Row[] = [
  {
    name: 'of the markets that it followed the day before',
    check: nextDay.isFollowed(),
    given: bothDays([pullOf('B01224-HK-20260408'), pullOf(NEXT)]),
    want: met,
  },
  { name: 'from its first event', check: nextDay.isFollowed(), given: seen([pull('limit=1000')]), want: met },
  {
    name: 'from a later one',
    check: nextDay.isFollowed(),
    given: seen([pull('afterSequence=54')]),
    want: violated({
      says: `${NEXT} was not followed from its first event`,
      expected: 'its events from 1 to 3',
      received: 'events after 54',
      exchange: 'pullEvents',
      at: '',
    }),
  },
  {
    name: 'not at all',
    check: nextDay.isFollowed(),
    given: seen([]),
    want: violated({
      says: `${NEXT} was not followed`,
      expected: 'its events from 1 to 3',
      received: 'no request for its events',
      exchange: 'listChannels',
      at: '',
    }),
  },
  {
    name: 'no later trade date came',
    check: nextDay.isFollowed(),
    given: seen([], 'B01224-HK-20260408'),
    want: unobserved('no channel of a later trade date opened'),
  },
];

testRows(rows);
