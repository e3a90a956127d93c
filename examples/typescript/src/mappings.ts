import { isObject, type JsonObject, type Trade } from './messages.ts';

/** Whose trades are this client's: which broker clears through which participant ID, in which market and from when to when. */
export type Mappings = {
  readonly use: (businessDate: string, rows: readonly unknown[]) => void;
  /** Whether the broker of a trade is mapped at its time. What the rows do not speak of, another date or none at all, is not doubted. */
  readonly cover: (trade: Trade) => boolean;
};

export type CreateMappings = () => Mappings;

const isInForce = (row: JsonObject, time: number): boolean => {
  const { effectiveFrom, effectiveTo } = row;
  const [from, to] = [
    Date.parse(String(effectiveFrom)),
    effectiveTo === undefined ? Number.POSITIVE_INFINITY : Date.parse(String(effectiveTo)),
  ];
  return from <= time && time < to;
};

const KEY = ['brokerNumber', 'market', 'gcpParticipantId'] as const;

export const createMappings: CreateMappings = () => {
  const byDate = new Map<string, readonly JsonObject[]>();
  return {
    use: (businessDate, rows) => void byDate.set(businessDate, rows.filter(isObject)),
    cover: (trade) => {
      const rows = byDate.get(trade.tradeDate);
      if (rows === undefined) return true;
      return rows.some((row) => KEY.every((member) => row[member] === trade[member]) && isInForce(row, Date.parse(trade.tradeTime)));
    },
  };
};
