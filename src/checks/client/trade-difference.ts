import type { Json } from '../../model/fault.ts';
import type { Trade } from '../../model/trade.ts';
import { decimal } from '../decimals.ts';

/** How a recorded trade differs from the one that was sent, member by member, in the words of the mistake. */

export type Difference = { readonly member: string; readonly says: string; readonly expected: string; readonly received: string };

type Reading = 'decimal' | 'integer' | 'time' | 'text';

const READINGS: Readonly<Record<keyof Trade, Reading>> = {
  market: 'text',
  tradeDate: 'text',
  tradeReference: 'text',
  side: 'text',
  tradeVersion: 'integer',
  gcpParticipantId: 'text',
  arrangement: 'text',
  marketSegment: 'text',
  ccassTradeIndicator: 'text',
  tradingStockCode: 'text',
  settlementStockCode: 'text',
  mainlandStockCode: 'text',
  isin: 'text',
  currency: 'text',
  isolationIndicator: 'text',
  isolationReason: 'text',
  tradeTime: 'time',
  brokerNumber: 'text',
  counterpartyBrokerNumber: 'text',
  counterpartyParticipantId: 'text',
  quantity: 'integer',
  price: 'decimal',
  value: 'decimal',
  tradingMethod: 'text',
  directIndicator: 'text',
  accruedInterest: 'decimal',
  accruedInterestSign: 'text',
  shortSellIndicator: 'text',
  originIndicator: 'text',
  hedgeIndicator: 'text',
  securitiesSettlementDate: 'text',
  moneySettlementDate: 'text',
  recordChecksum: 'text',
};

const READINGS_BY_NAME: Readonly<Record<string, Reading>> = READINGS;

const tradeMembers: readonly string[] = Object.keys(READINGS);

/** A system has its own way to say that there is nothing. */
const isBlank = (value: Json | undefined): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

const textOf = (value: Json): string => (typeof value === 'string' ? value.trim() : JSON.stringify(value));

/** Milliseconds of an instant, in whatever zone it is written; finer parts than milliseconds must be zero. */
const instantOf = (text: string): number | undefined => {
  const [, zone] = /(Z|[+-]\d\d:?\d\d)$/.exec(text) ?? [];
  const time = Date.parse(zone === undefined ? `${text}+08:00` : text);
  return Number.isNaN(time) ? undefined : time;
};

const EQUAL: Readonly<Record<Reading, (expected: string, received: string) => boolean>> = {
  text: (expected, received) => expected === received,
  integer: (expected, received) => decimal(received)?.equals(expected) === true,
  decimal: (expected, received) => decimal(received)?.equals(expected) === true,
  time: (expected, received) => instantOf(received) === instantOf(expected),
};

const hasLostZeros = (expected: string, received: string): boolean =>
  /^0\d*$/.test(expected) && /^\d+$/.test(received) && received.length < expected.length && BigInt(expected) === BigInt(received);

const isRounded = (expected: string, received: string): boolean => {
  const [sent, kept] = [decimal(expected), decimal(received)];
  return sent !== undefined && kept !== undefined && !sent.equals(kept) && sent.minus(kept).abs().lessThan('0.01');
};

const isCutToSeconds = (expected: string, received: string): boolean => {
  const [sent, kept] = [instantOf(expected), instantOf(received)];
  return sent !== undefined && kept !== undefined && Math.abs(sent - kept) < 1_000;
};

const hoursApart = (expected: string, received: string): number | undefined => {
  const [sent, kept] = [instantOf(expected), instantOf(received)];
  if (sent === undefined || kept === undefined) return undefined;
  const hours = (kept - sent) / 3_600_000;
  return Number.isInteger(hours) && hours !== 0 ? hours : undefined;
};

/** Of codes, that is; numbers have none to lose. */
export const LOST_ZEROS = 'leading zeros were lost';

const mistake = (reading: Reading, expected: string, received: string): string => {
  if (reading === 'text' && hasLostZeros(expected, received)) return LOST_ZEROS;
  if (reading === 'text' && received.includes('\uFFFD')) return 'the characters were mangled';
  if (reading === 'decimal' && isRounded(expected, received)) return 'the amount was rounded';
  if (reading === 'time' && isCutToSeconds(expected, received)) return 'the milliseconds were lost';
  if (reading === 'time' && hoursApart(expected, received) !== undefined) return 'the time is of another time zone';
  return 'another value was recorded';
};

const compareMember = (member: string, sent: Json | undefined, recorded: Json | undefined): Difference | undefined => {
  const reading = READINGS_BY_NAME[member] ?? 'text';
  if (isBlank(sent) && isBlank(recorded)) return undefined;
  if (sent === undefined || isBlank(sent)) {
    return { member, says: 'a member that the trade does not have was recorded', expected: 'nothing', received: textOf(recorded ?? null) };
  }
  const expected = textOf(sent);
  if (recorded === undefined || isBlank(recorded)) return { member, says: 'a member was not recorded', expected, received: 'nothing' };
  const received = textOf(recorded);
  return EQUAL[reading](expected, received) ? undefined : { member, says: mistake(reading, expected, received), expected, received };
};

/** Members of the contract alone: what a client records beyond them is its own. `told`: the members that the capture tells at all. */
export const differencesOf = (
  sent: Trade,
  recorded: Readonly<Record<string, Json>>,
  told: ReadonlySet<string> | undefined,
): readonly Difference[] => {
  const due: Readonly<Record<string, Json | undefined>> = { ...sent };
  return tradeMembers
    .filter((member) => told === undefined || told.has(member))
    .flatMap((member) => compareMember(member, due[member], recorded[member]) ?? []);
};
