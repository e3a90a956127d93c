import type { Market } from '../../../../src/model/trade.ts';
import { isSchema } from '../constraints.ts';
import { marketOf } from '../planting.ts';
import type { CaseProfile } from '../profile.ts';
import { DATASETS, type Dataset, type Item, numberOf, textOf } from './rule.ts';

/** What each case was sent, told apart by channel and dataset: where the items of rules are looked for. */

export const PULL = 'pullEvents 200';
export const STREAM = 'streamEvents 200 event';
export const SNAPSHOT = 'takeSnapshot 200';
export const MANIFEST = 'getManifest 200';

/** The events of one channel under one place, in the order of their sequences. */
export type ChannelEvents = {
  readonly place: typeof PULL | typeof STREAM;
  readonly market: Market | undefined;
  readonly events: readonly Item[];
};

/** The pages of a snapshot or of a dataset, from the first to the last: page by page as the case asked for them. */
export type Chain = { readonly place: string; readonly of: string; readonly pages: readonly Item[] };

export type Delivery = {
  readonly caseId: string;
  readonly channels: readonly ChannelEvents[];
  readonly chains: readonly Chain[];
  readonly manifests: readonly Item[];
  /** Names of all items that came: who else sees one. */
  readonly names: ReadonlySet<string>;
};

export const itemsIn = (page: Item, member: string): readonly Item[] => {
  const list = page[member];
  return Array.isArray(list) ? list.filter(isSchema) : [];
};

export const eventName = (place: string, { channelId, epoch, sequence }: Item): string =>
  `${place} ${String(channelId)} ${String(epoch)}:${String(sequence)}`;

export const rowName = ({ place, of }: Chain, page: number, row: number): string => `${place} ${of} page ${page} row ${row}`;

export const answerName = (place: string, businessDate: unknown): string => `${place} of ${String(businessDate)}`;

const operationOf: Readonly<Record<Dataset, string>> = {
  participants: `${DATASETS.participants.operationId} 200`,
  stocks: `${DATASETS.stocks.operationId} 200`,
  calendar: `${DATASETS.calendar.operationId} 200`,
  'clearing-mappings': `${DATASETS['clearing-mappings'].operationId} 200`,
};

export const placeOf = (dataset: Dataset): string => operationOf[dataset];

const datasets = Object.keys(DATASETS).filter((name): name is Dataset => Object.hasOwn(DATASETS, name));

const parsedBefore = new Map<string, Item>();

/** Cases are sent much the same. */
const parsed = (text: string): Item => {
  const known = parsedBefore.get(text);
  if (known !== undefined) return known;
  const json: unknown = JSON.parse(text);
  const item = isSchema(json) ? json : {};
  parsedBefore.set(text, item);
  return item;
};

const channelsIn = (place: ChannelEvents['place'], events: readonly Item[]): readonly ChannelEvents[] =>
  [...Map.groupBy(events, ({ channelId, epoch }) => `${String(channelId)} ${String(epoch)}`).values()].map((own) => {
    const bySequence = new Map(own.map((event) => [numberOf(event, 'sequence'), event]));
    const sorted = [...bySequence].toSorted(([one], [other]) => one - other).map(([, event]) => event);
    return { place, market: marketOf(own[0]), events: sorted };
  });

/** Only what was read from its beginning tells what came before an event. */
export const isFromTheFirst = ({ events }: ChannelEvents): boolean =>
  events.every((event, index) => numberOf(event, 'sequence') === index + 1);

const untilTheLast = (pages: readonly Item[]): readonly Item[] => {
  const last = pages.findIndex(({ nextCursor }) => nextCursor === undefined);
  return last < 0 ? [] : pages.slice(0, last + 1);
};

/** The first pages that a case was sent, when they are all that there are. */
const chainIn = (place: string, member: string, given: readonly Item[]): readonly Chain[] =>
  [...Map.groupBy(given, ({ channelId, businessDate }) => String(channelId ?? businessDate))].flatMap(([of, own]) => {
    const pages = untilTheLast(own);
    const held = pages.reduce((sum, page) => sum + itemsIn(page, member).length, 0);
    return pages.length > 0 && pages[0]?.['count'] === held ? [{ place, of, pages }] : [];
  });

const namesOf = (delivered: Pick<Delivery, 'channels' | 'chains' | 'manifests'>): ReadonlySet<string> =>
  new Set([
    ...delivered.channels.flatMap(({ place, events }) => events.map((event) => eventName(place, event))),
    ...delivered.chains.flatMap((chain) =>
      chain.pages.flatMap((page, number) =>
        itemsIn(page, chain.place === SNAPSHOT ? 'trades' : 'rows').map((_, row) => rowName(chain, number, row)),
      ),
    ),
    ...delivered.manifests.map(({ businessDate }) => answerName(MANIFEST, businessDate)),
    ...delivered.chains.map(({ place, of }) => answerName(place, of)),
  ]);

export const deliveryOf = ({ caseId, texts }: CaseProfile): Delivery => {
  const at = (place: string): readonly Item[] => texts.filter(([key]) => key === place).map(([, text]) => parsed(text));
  const delivered = {
    channels: [
      ...channelsIn(
        PULL,
        at(PULL).flatMap((batch) => itemsIn(batch, 'events')),
      ),
      ...channelsIn(STREAM, at(STREAM)),
    ],
    chains: [
      ...chainIn(SNAPSHOT, 'trades', at(SNAPSHOT)),
      ...datasets.flatMap((dataset) => chainIn(placeOf(dataset), 'rows', at(placeOf(dataset)))),
    ],
    manifests: at(MANIFEST),
  };
  return { caseId, ...delivered, names: namesOf(delivered) };
};

export const dateOfChannel = (channelId: string): string => channelId.replace(/^.*-(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');

export const rowsIn = (deliveries: readonly Delivery[], dataset: Dataset, date: string): readonly Item[] => {
  const chain = deliveries.flatMap(({ chains }) => chains).find(({ place, of }) => place === placeOf(dataset) && of === date);
  return chain?.pages.flatMap((page) => itemsIn(page, 'rows')) ?? [];
};

/** A trade that is reported on a channel of a market. */
export const reportedTrade = (deliveries: readonly Delivery[], market: Market): Item | undefined => {
  const events = deliveries
    .flatMap(({ channels }) => channels)
    .filter((channel) => channel.market === market)
    .flatMap((channel) => channel.events);
  const trade = events.find((event) => textOf(event, 'eventType') === 'TRADE_REPORTED')?.['trade'];
  return isSchema(trade) ? trade : undefined;
};
