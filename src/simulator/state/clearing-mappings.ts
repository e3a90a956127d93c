import { MARKETS } from '../../contract/markets.ts';
import type { ClearingMapping } from '../../model/reference-data.ts';
import type { Market } from '../../model/trade.ts';
import { keepLatest } from './keep-latest.ts';
import { midnightOf, timestampOf } from './market-time.ts';
import { directClearingParticipants, type ExchangeParticipant, exchangeParticipants } from './participants.ts';

/**
 * Which GCP clears which broker is not public. The firms are real; who clears them here, and since when, is made up,
 * and the dataset's notice says so. Arrangements that clients get wrong are planted on purpose, one firm each.
 */
export const MAPPING_NOTICE =
  'Synthetic: the firms, broker numbers and participant IDs are real, but which GCP clears which broker is not public and was made up for testing.';

/** The GCPs that the simulator plays for; all four are Exchange Participants with General Clearing participantship. */
export const GCP_IDS = ['B01224', 'B01555', 'B01451', 'B01110'] as const;

type Period = { readonly market: Market; readonly gcp: string; readonly from: number; readonly to?: number };

/** The trade dates around which mappings change. */
export type MappingDates = { readonly previous: string; readonly business: string; readonly next: string };

const everywhere = (gcp: string, from: number, to?: number): readonly Period[] =>
  MARKETS.map((market) => ({ market, gcp, from, ...(to === undefined ? {} : { to }) }));

const LONG_AGO = midnightOf('2025-01-02');
const CHINA_CONNECT_SINCE = midnightOf('2025-06-30');

const split = (hongKong: string, chinaConnect: string): readonly Period[] => [
  { market: 'HK', gcp: hongKong, from: LONG_AGO },
  { market: 'SSE', gcp: chinaConnect, from: CHINA_CONNECT_SINCE },
  { market: 'SZSE', gcp: chinaConnect, from: CHINA_CONNECT_SINCE },
];

const moved = (from: string, to: string, at: number): readonly Period[] => [...everywhere(from, LONG_AGO, at), ...everywhere(to, at)];

const HOUR_MS = 3_600_000;

const specialPeriods = (firm: ExchangeParticipant, dates: MappingDates): readonly Period[] | undefined => {
  switch (firm.id) {
    case '01847': // its Hong Kong and China Connect legs go to different GCPs
      return split('B01224', 'B01451');
    case '01877': // the same, the other way round
      return split('B01451', 'B01224');
    case '01881': // changed its GCP in the middle of the last trade date
      return moved('B01451', 'B01224', midnightOf(dates.previous) + 13 * HOUR_MS);
    case '02225': // changes its GCP this afternoon
      return moved('B01224', 'B01451', midnightOf(dates.business) + 14 * HOUR_MS);
    case '02226': // starts on the next trade date
      return everywhere('B01224', midnightOf(dates.next));
    default:
      return undefined;
  }
};

/** Every fiftieth Direct Clearing Participant clears its Hong Kong trades itself and its China Connect trades through a GCP. */
const NCCCP_EVERY = 50;

const chinaConnectOnlyFirms = (): readonly ExchangeParticipant[] =>
  directClearingParticipants()
    .filter((_, index) => index % NCCCP_EVERY === 0)
    .flatMap((participant) => exchangeParticipants().get(participant.exchangeParticipantId ?? '') ?? []);

const gcpInTurn = (turn: number): string => GCP_IDS[turn % GCP_IDS.length] ?? GCP_IDS[0];

const rowsOf = (firm: ExchangeParticipant, periods: readonly Period[]): readonly ClearingMapping[] =>
  firm.brokerNumbers.flatMap((brokerNumber) =>
    periods.map((period) => ({
      brokerNumber,
      exchangeParticipantId: firm.id,
      exchangeParticipantName: firm.name,
      market: period.market,
      arrangement: period.market === 'HK' ? ('NCP' as const) : ('NCCCP' as const),
      gcpParticipantId: period.gcp,
      effectiveFrom: timestampOf(period.from),
      ...(period.to === undefined ? {} : { effectiveTo: timestampOf(period.to) }),
    })),
  );

const compare = (one: ClearingMapping, other: ClearingMapping): number => {
  const left = `${one.brokerNumber} ${one.market} ${one.effectiveFrom}`;
  return left < `${other.brokerNumber} ${other.market} ${other.effectiveFrom}` ? -1 : 1;
};

const makeMappings = (dates: MappingDates): readonly ClearingMapping[] => {
  const nonClearing = [...exchangeParticipants().values()]
    .filter((firm) => firm.participantship === 'NCP')
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const all = nonClearing.flatMap((firm, turn) => rowsOf(firm, specialPeriods(firm, dates) ?? everywhere(gcpInTurn(turn), LONG_AGO)));
  const chinaConnect = chinaConnectOnlyFirms().flatMap((firm, turn) => rowsOf(firm, split('', gcpInTurn(turn)).slice(1)));
  return [...all, ...chinaConnect].sort(compare);
};

/** Worlds that are used side by side, or one after the other, mostly have the same dates. */
const KEPT_MAPPINGS = 4;

/** The whole mapping, by broker number, market and time. */
export const syntheticMappings = keepLatest(
  KEPT_MAPPINGS,
  ({ previous, business, next }: MappingDates) => `${previous} ${business} ${next}`,
  makeMappings,
);

/** A mapping with its times as numbers. */
type Held = { readonly row: ClearingMapping; readonly from: number; readonly to: number };

/** What an operator made of a mapping, and the trade date on which. */
type Ended = { readonly row: ClearingMapping; readonly to: number; readonly on: string };

export type ClearingMappings = {
  /** The rows of a GCP that count on a date or later, or ended shortly before it. */
  readonly rowsOn: (date: string, gcps: readonly string[]) => readonly ClearingMapping[];
  /** Firms that a GCP clears in a market at some time of a day, as planned: an operator's later change does not show. */
  readonly plannedOn: (date: string, gcp: string, market: Market) => readonly MappedFirm[];
  /** Whether a trade of this broker made at this time belongs to the GCP. */
  readonly isEntitled: (broker: string, market: Market, at: { readonly gcp: string; readonly time: number }) => boolean;
  /** Whether an operator has ended any mapping: until then every planned trade is its GCP's own. */
  readonly hasEnded: () => boolean;
  readonly end: (broker: string, market: Market, at: { readonly date: string; readonly time: number }) => ClearingMapping | undefined;
};

export type MappedFirm = { readonly from: number; readonly to: number; readonly brokerNumbers: readonly string[] };

const DAY_MS = 24 * HOUR_MS;

/** An ended mapping stays listed while trades made under it may still be corrected. */
const STILL_LISTED_MS = 10 * DAY_MS;

const hold = (row: ClearingMapping): Held => ({
  row,
  from: Date.parse(row.effectiveFrom),
  to: row.effectiveTo === undefined ? Number.POSITIVE_INFINITY : Date.parse(row.effectiveTo),
});

const firmsAmong = (held: readonly Held[], day: number): readonly MappedFirm[] => {
  const firms = new Map<string, { from: number; to: number; brokerNumbers: string[] }>();
  for (const { row, from, to } of held) {
    if (from >= day + DAY_MS || to <= day) continue;
    const key = `${row.exchangeParticipantId} ${from}`;
    const firm = firms.get(key) ?? { from, to, brokerNumbers: [] };
    firm.brokerNumbers.push(row.brokerNumber);
    firms.set(key, firm);
  }
  return [...firms.values()];
};

/** Dates, GCPs and markets of the worlds of one mapping. */
const KEPT_ANSWERS = 256;

type Planned = {
  readonly ofBroker: (broker: string, market: Market) => readonly Held[];
  readonly ofGcps: (gcps: readonly string[]) => readonly Held[];
  readonly rowsOn: ClearingMappings['rowsOn'];
  readonly plannedOn: ClearingMappings['plannedOn'];
};

const isListedOn = (date: string, { effectiveTo }: ClearingMapping): boolean =>
  effectiveTo === undefined || Date.parse(effectiveTo) > midnightOf(date) - STILL_LISTED_MS;

const prepare = (rows: readonly ClearingMapping[]): Planned => {
  const all = rows.map(hold);
  const byBroker = Map.groupBy(all, ({ row }) => `${row.brokerNumber} ${row.market}`);
  const byGcp = Map.groupBy(all, ({ row }) => `${row.gcpParticipantId} ${row.market}`);
  const ofGcps = (gcps: readonly string[]) => all.filter(({ row }) => gcps.includes(row.gcpParticipantId));
  return {
    ofBroker: (broker, market) => byBroker.get(`${broker} ${market}`) ?? [],
    ofGcps,
    rowsOn: keepLatest(
      KEPT_ANSWERS,
      (date, gcps) => `${date} ${gcps.join(' ')}`,
      (date, gcps) =>
        ofGcps(gcps)
          .map(({ row }) => row)
          .filter((row) => isListedOn(date, row)),
    ),
    plannedOn: keepLatest(
      KEPT_ANSWERS,
      (date, gcp, market) => `${date} ${gcp} ${market}`,
      (date, gcp, market) => firmsAmong(byGcp.get(`${gcp} ${market}`) ?? [], midnightOf(date)),
    ),
  };
};

const prepared = new WeakMap<readonly ClearingMapping[], Planned>();

/** What was planned nobody changes, so worlds of the same mapping share it. */
const plannedOf = (rows: readonly ClearingMapping[]): Planned => {
  const known = prepared.get(rows) ?? prepare(rows);
  prepared.set(rows, known);
  return known;
};

export const holdMappings = (rows: readonly ClearingMapping[]): ClearingMappings => {
  const planned = plannedOf(rows);
  const ended = new Map<Held, Ended>();
  const activeAt = (broker: string, market: Market, time: number) =>
    planned.ofBroker(broker, market).find((held) => held.from <= time && time < (ended.get(held)?.to ?? held.to));
  const rowOn = (held: Held, date: string): ClearingMapping => {
    const end = ended.get(held);
    return end === undefined || date < end.on ? held.row : end.row;
  };
  return {
    rowsOn: (date, gcps) =>
      ended.size === 0
        ? planned.rowsOn(date, gcps)
        : planned
            .ofGcps(gcps)
            .map((held) => rowOn(held, date))
            .filter((row) => isListedOn(date, row)),
    plannedOn: planned.plannedOn,
    isEntitled: (broker, market, at) => activeAt(broker, market, at.time)?.row.gcpParticipantId === at.gcp,
    hasEnded: () => ended.size > 0,
    end: (broker, market, at) => {
      const held = activeAt(broker, market, at.time);
      if (!held) return undefined;
      const row = { ...held.row, effectiveTo: timestampOf(at.time) };
      ended.set(held, { row, to: at.time, on: at.date });
      return row;
    },
  };
};
