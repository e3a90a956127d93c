import type { SchemaName } from '../../../../generated/validators.cjs';
import type { PlantedFault } from '../../../../src/model/fault.ts';
import type { Market } from '../../../../src/model/trade.ts';
import { jsonOf, marketOf } from '../planting.ts';
import {
  answerName,
  type Chain,
  type ChannelEvents,
  type Delivery,
  dateOfChannel,
  eventName,
  isFromTheFirst,
  itemsIn,
  MANIFEST,
  placeOf,
  reportedTrade,
  rowName,
  rowsIn,
  SNAPSHOT,
} from './deliveries.ts';
import {
  type Change,
  changedTrade,
  DATASETS,
  type Dataset,
  type Item,
  itemOf,
  numberOf,
  type Rule,
  textOf,
  type World,
  withChange,
} from './rule.ts';

/** An item where a case was sent it: how it is changed there, and what a reader of it is sent then. */
export type Sighting = {
  readonly item: Item;
  readonly place: string;
  readonly market?: Market | undefined;
  /** By which others are known to see the same. */
  readonly name: string;
  /** What whoever reads the channel or the list from its beginning is sent: later events of an open channel depend on when it was read. */
  readonly opening: string;
  readonly world: World;
  readonly changed: (change: Change) => Item;
  /** What must still satisfy its schema. */
  readonly message: (changed: Item) => { readonly schema: SchemaName; readonly message: Item };
  readonly plant: (changed: Item, change: Change) => readonly PlantedFault[];
};

type Ground = { readonly deliveries: readonly Delivery[]; readonly rows: (dataset: Dataset, date: string) => readonly Item[] };

const groundOf = (deliveries: readonly Delivery[]): Ground => {
  const known = new Map<string, readonly Item[]>();
  return {
    deliveries,
    rows: (dataset, date) => {
      const rows = known.get(`${dataset} ${date}`) ?? rowsIn(deliveries, dataset, date);
      known.set(`${dataset} ${date}`, rows);
      return rows;
    },
  };
};

const worldOf = ({ deliveries, rows }: Ground, date: string, earlier: () => readonly Item[] = () => []): World => ({
  rows: (dataset) => rows(dataset, date),
  get earlier() {
    return earlier();
  },
  foreignTrade: (market) => reportedTrade(deliveries, market),
});

const operationIn = (place: string): string => place.split(' ')[0] ?? '';

const eventSightings = (ground: Ground, channel: ChannelEvents): readonly Sighting[] =>
  channel.events.map((event, index) => {
    const tradeDate = dateOfChannel(textOf(event, 'channelId'));
    const { place, market } = channel;
    const where = { on: operationIn(place), atSequence: numberOf(event, 'sequence'), ...(market && { market }), tradeDate };
    return {
      item: event,
      place,
      market,
      name: eventName(place, event),
      opening: eventName(place, { ...event, sequence: 1 }),
      world: worldOf(ground, tradeDate, () => channel.events.slice(0, index)),
      changed: (change) => withChange(event, change),
      message: (message) => ({ schema: 'TradeEvent', message }),
      plant: (_, change) =>
        Object.entries(change).map(([member, value]) => ({
          ...where,
          fault: { kind: 'alter', pointer: `/${member}`, ...(value === undefined ? {} : { value: jsonOf(value) }) },
        })),
    };
  });

/** Corrections and resends have rules of their own: a trade stands for itself where it is told of for the first time. */
const isPlain = ({ item }: Sighting): boolean => item['originalTradeDate'] === undefined && item['possibleResend'] === false;

const tradeSightings = (ground: Ground, channel: ChannelEvents): readonly Sighting[] =>
  eventSightings(ground, channel)
    .filter(isPlain)
    .flatMap((sighting) => {
      const trade = itemOf(sighting.item, 'trade');
      if (trade === undefined) return [];
      return [
        {
          ...sighting,
          item: trade,
          changed: (change) => changedTrade(trade, change),
          message: (changed) => ({ schema: 'TradeEvent', message: { ...sighting.item, trade: changed } }),
          plant: (changed) => sighting.plant(changed, { trade: changed }),
        } satisfies Sighting,
      ];
    });

const heldTrades = (ground: Ground, chain: Chain): readonly Sighting[] => {
  const tradeDate = dateOfChannel(chain.of);
  const market = marketOf({ channelId: chain.of });
  return chain.pages.flatMap((page, number) =>
    itemsIn(page, 'trades').flatMap((trade, row): readonly Sighting[] =>
      trade['tradeDate'] !== tradeDate
        ? []
        : [
            {
              item: trade,
              place: SNAPSHOT,
              market,
              name: rowName(chain, number, row),
              opening: rowName(chain, 0, 0),
              world: worldOf(ground, tradeDate),
              changed: (change) => changedTrade(trade, change),
              message: (message) => ({ schema: 'Trade', message }),
              plant: (changed) => [
                {
                  on: 'takeSnapshot',
                  nth: number + 1,
                  ...(market && { market }),
                  tradeDate,
                  fault: { kind: 'rewrite', pointer: `/trades/${row}`, value: jsonOf(changed), only: '200' },
                },
              ],
            },
          ],
    ),
  );
};

const listedRows = (ground: Ground, chain: Chain, dataset: Dataset): readonly Sighting[] => {
  const { operationId, schema } = DATASETS[dataset];
  const world = worldOf(ground, chain.of);
  return chain.pages.flatMap((page, number) =>
    itemsIn(page, 'rows').map((row, index) => ({
      item: row,
      place: chain.place,
      name: rowName(chain, number, index),
      opening: rowName(chain, 0, 0),
      world,
      changed: (change) => withChange(row, change),
      message: (message) => ({ schema, message }),
      plant: (changed) => [
        { on: operationId, nth: number + 1, fault: { kind: 'rewrite', pointer: `/rows/${index}`, value: jsonOf(changed), only: '200' } },
      ],
    })),
  );
};

/** A member of every answer of the operation: what is sent is known by what was changed. */
const answerSighting = (answer: Item, place: string, schema: SchemaName, world: World): Sighting => ({
  item: answer,
  place,
  name: answerName(place, answer['businessDate']),
  opening: answerName(place, answer['businessDate']),
  world,
  changed: (change) => change,
  message: (changed) => ({ schema, message: { ...answer, ...changed } }),
  plant: (_, change) =>
    Object.entries(change).map(([member, value]) => ({
      on: operationIn(place),
      fault: { kind: 'rewrite', pointer: `/${member}`, value: jsonOf(value), only: '200' },
    })),
});

const PAGES: Readonly<Record<Dataset, SchemaName>> = {
  participants: 'ParticipantPage',
  stocks: 'StockPage',
  calendar: 'CalendarPage',
  'clearing-mappings': 'ClearingMappingPage',
};

const isDataset = (name: string): name is Dataset => Object.hasOwn(DATASETS, name);

const answerSightings = (ground: Ground, { manifests, chains }: Delivery, of: Rule['of']): readonly Sighting[] => {
  const world = worldOf(ground, '');
  if (of === 'manifest') return manifests.map((manifest) => answerSighting(manifest, MANIFEST, 'Manifest', world));
  const dataset = of.replace('page of ', '');
  if (!isDataset(dataset)) return [];
  const pages = chains.filter(({ place }) => place === placeOf(dataset)).flatMap((chain) => chain.pages);
  return pages.slice(0, 1).map((page) => answerSighting(page, placeOf(dataset), PAGES[dataset], world));
};

const sightingsIn = (ground: Ground, delivery: Delivery, of: Rule['of']): readonly Sighting[] => {
  const channels = delivery.channels.filter(isFromTheFirst);
  if (of === 'event') return channels.flatMap((channel) => eventSightings(ground, channel));
  if (of === 'trade') {
    const snapshots = delivery.chains.filter(({ place }) => place === SNAPSHOT);
    return [...channels.flatMap((channel) => tradeSightings(ground, channel)), ...snapshots.flatMap((chain) => heldTrades(ground, chain))];
  }
  if (!isDataset(of)) return answerSightings(ground, delivery, of);
  return delivery.chains.filter(({ place }) => place === placeOf(of)).flatMap((chain) => listedRows(ground, chain, of));
};

export type Where = { readonly place: string; readonly market: Market | undefined };

const distinct = (sightings: readonly Sighting[]): readonly Sighting[] => {
  const byName = new Map<string, Sighting>();
  for (const sighting of sightings) if (!byName.has(sighting.name)) byName.set(sighting.name, sighting);
  return [...byName.values()];
};

/** Where rules can be broken in what the cases were sent, each item once. Many rules are about the same. */
export const createSightings = (deliveries: readonly Delivery[]): ((of: Rule['of'], where: Where) => readonly Sighting[]) => {
  const ground = groundOf(deliveries);
  const known = new Map<Rule['of'], ReadonlyMap<string, readonly Sighting[]>>();
  const keyOf = ({ place, market }: Pick<Sighting, 'place' | 'market'>): string => `${place} ${market ?? ''}`;
  return (of, { place, market }) => {
    const places = known.get(of) ?? Map.groupBy(distinct(deliveries.flatMap((delivery) => sightingsIn(ground, delivery, of))), keyOf);
    known.set(of, places);
    return places.get(keyOf({ place, market })) ?? [];
  };
};
