import { isObject } from '../json.ts';
import type { FaultImplementation, FaultOf, JsonMessage } from './fault.ts';

/** One more in the last digit: still well formed, and wrong. */
const addOne = (value: unknown): unknown => {
  if (typeof value === 'number') return value + 1;
  if (typeof value !== 'string') return value;
  const digits = value.replace('.', '');
  const sum = (BigInt(digits) + 1n).toString().padStart(digits.length, '0');
  const point = value.indexOf('.');
  return point === -1
    ? sum
    : `${sum.slice(0, sum.length - (value.length - point - 1))}.${sum.slice(sum.length - (value.length - point - 1))}`;
};

const spoil = (message: JsonMessage, member: FaultOf<'wrong-control-totals'>['member']): JsonMessage => {
  const totals = message['controlTotals'];
  if (!isObject(totals) || !isObject(totals['buys'])) return message;
  const buys = totals['buys'];
  return { ...message, controlTotals: { ...totals, buys: { ...buys, [member]: addOne(buys[member]) } } };
};

/** The peer sees control totals in CHANNEL_CLOSED of which one member of the buys is one too high. */
export const wrongControlTotals: FaultImplementation<'wrong-control-totals'> = {
  settings: { member: ['count', 'quantity', 'value', 'hashTotal'] },
  plan: (fault) => ({
    events: () => ({ pass: (event) => [{ ...event, message: spoil(event.message, fault.member) }], rest: () => [] }),
  }),
};
