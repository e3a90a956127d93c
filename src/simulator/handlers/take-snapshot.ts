import { encode } from '../../contract/encode.ts';
import type { SnapshotPage } from '../../model/event.ts';
import { type Answer, lastingAnswer, lastingJson, type PayloadAnswer, problemAnswer } from '../exchange/answer.ts';
import { type Handler, integerOf, textOf } from '../exchange/call.ts';
import type { Site } from '../site.ts';
import { type ChannelView, channelNotFound, findChannel } from './channel-view.ts';

/** Where a page begins. All pages of one snapshot share epoch and sequence. */
type Start = { readonly epoch: number; readonly asOfSequence: number; readonly offset: number };

const refuseCursor = (): PayloadAnswer =>
  problemAnswer('INVALID_CURSOR', { detail: 'This cursor was not issued for this snapshot: start again without one.' });

const startFrom = (view: ChannelView, cursor: string | undefined, site: Site): Start | PayloadAnswer => {
  if (cursor === undefined) return { epoch: view.log.epoch(), asOfSequence: view.lastSequence(), offset: 0 };
  const fields = site.cursors.open(cursor);
  if (fields?.['of'] !== 'snapshot' || fields['channel'] !== view.channelId) return refuseCursor();
  const { epoch, asOf, offset } = fields;
  if (typeof epoch !== 'number' || typeof asOf !== 'number' || typeof offset !== 'number') return refuseCursor();
  if (epoch === view.log.epoch()) return { epoch, asOfSequence: asOf, offset };
  return problemAnswer('EPOCH_CHANGED', { detail: `The channel is in epoch ${view.log.epoch()}: take a new snapshot.` });
};

type Page = { readonly rows: number; readonly isStale: boolean; readonly site: Site };

const makePage = (view: ChannelView, start: Start, page: Page): SnapshotPage => {
  const { epoch, asOfSequence, offset } = start;
  const trades = view.log.liveTrades(page.isStale ? Math.floor(asOfSequence / 2) : asOfSequence);
  const next = offset + page.rows;
  const cursor = { of: 'snapshot', channel: view.channelId, epoch, asOf: asOfSequence, offset: next };
  return {
    channelId: view.channelId,
    epoch,
    state: view.describe().state,
    asOfSequence,
    count: trades.length,
    trades: trades.slice(offset, next),
    ...(next < trades.length ? { nextCursor: page.site.cursors.seal(cursor) } : {}),
  };
};

const answerPage = (view: ChannelView, start: Start, { rows, isStale, site }: Page): Answer => {
  const key = `snapshot ${view.channelId} ${start.epoch} ${start.asOfSequence} ${start.offset} ${rows} ${isStale} ${view.describe().state}`;
  const make = () => lastingJson(JSON.stringify(encode('SnapshotPage', makePage(view, start, { rows, isStale, site }))));
  return lastingAnswer(site.pages.page(key, make));
};

export const takeSnapshot: Handler<Site> = (visit, site) => {
  const view = findChannel(visit, site);
  if (view === undefined) return channelNotFound();
  const start = startFrom(view, textOf(visit.parameters, 'cursor'), site);
  if ('kind' in start) return start;
  const { maximumRows, isSnapshotStale: isStale } = visit.call.conduct;
  const rows = Math.min(integerOf(visit.parameters, 'limit') ?? 1_000, maximumRows);
  return answerPage(view, start, { rows, isStale, site });
};
