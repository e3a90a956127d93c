import { operations } from '../../generated/operations.ts';
import type { Channel } from '../model/event.ts';
import type { Exchange } from '../model/evidence.ts';
import type { DatasetName } from '../model/reference-data.ts';
import type { Play } from './play.ts';
import { pathOf } from './pull.ts';
import { MOST_PAGES, messageOf, missing, outcomeOf, sendable } from './read-answer.ts';
import { send } from './send.ts';

type Paged = {
  readonly operationId: string;
  readonly path: string;
  readonly page: 'SnapshotPage' | 'ParticipantPage' | 'StockPage' | 'CalendarPage' | 'ClearingMappingPage';
  readonly limit?: number | undefined;
  readonly address?: 'primary' | 'secondary' | undefined;
};

const DATASETS = {
  participants: { operationId: 'listParticipants', path: operations.listParticipants.path, page: 'ParticipantPage' },
  stocks: { operationId: 'listStocks', path: operations.listStocks.path, page: 'StockPage' },
  calendar: { operationId: 'listCalendar', path: operations.listCalendar.path, page: 'CalendarPage' },
  'clearing-mappings': { operationId: 'listClearingMappings', path: operations.listClearingMappings.path, page: 'ClearingMappingPage' },
} as const satisfies Readonly<Record<DatasetName, Paged>>;

const askPage = (
  play: Play,
  label: string,
  { operationId, path, limit, address, cursor }: Paged & { cursor: string | undefined },
): Promise<Exchange> =>
  send(play, {
    label,
    operationId,
    path,
    query: { ...(limit === undefined ? {} : { limit: String(limit) }), ...(cursor === undefined ? {} : { cursor }) },
    ...(address === undefined ? {} : { address }),
  });

/** Follows the cursors to the last page. A first answer that is no page is for the checks to judge; a later one breaks the play. */
const allPages = async (play: Play, label: string, paged: Paged): Promise<void> => {
  const seen = new Set<string>();
  for (let cursor: string | undefined; ; ) {
    const exchange = await askPage(play, label, { ...paged, cursor });
    const page = messageOf(exchange, paged.page);
    if (page === undefined && cursor !== undefined) throw missing('the next page', outcomeOf(exchange), exchange);
    cursor = page?.nextCursor;
    if (cursor === undefined) return;
    sendable(cursor, exchange);
    if (seen.size === MOST_PAGES) throw missing('a last page', `${seen.size} pages, and a cursor that leads on`, exchange);
    if (seen.has(cursor)) throw missing('a cursor that leads on', 'one that was given before', exchange);
    seen.add(cursor);
  }
};

export type SnapshotAsk = { readonly channel: Channel; readonly limit?: number; readonly address?: 'primary' | 'secondary' };

export const snapshot = (play: Play, label: string, { channel, limit, address }: SnapshotAsk): Promise<void> => {
  const path = pathOf(operations.takeSnapshot.path, 'channelId', channel.channelId);
  return allPages(play, label, { operationId: 'takeSnapshot', path, page: 'SnapshotPage', limit, address });
};

export type DatasetAsk = { readonly dataset: DatasetName; readonly limit?: number; readonly date?: string };

export const dataset = (play: Play, label: string, { dataset: name, limit, date = play.businessDate }: DatasetAsk): Promise<void> => {
  const { operationId, path, page } = DATASETS[name];
  return allPages(play, label, { operationId, path: pathOf(path, 'businessDate', date), page, limit });
};

export const manifest = (play: Play, label: string, date = play.businessDate): Promise<Exchange> =>
  send(play, { label, operationId: 'getManifest', path: pathOf(operations.getManifest.path, 'businessDate', date) });
