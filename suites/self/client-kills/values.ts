import { type ClientKills, killedBy } from './kill.ts';

export const valueKills = {
  'every-member-of-a-trade-is-recorded': killedBy('records-no-hedge-indicator', 'capture-equals-truth'),
  'every-member-of-a-trade-in-a-snapshot-is-recorded': killedBy('records-less-of-a-snapshot', 'capture-equals-truth'),
  'amounts-are-recorded-exactly': killedBy('rounds-prices', 'recorded-amounts-are-exact'),
  'leading-zeros-are-recorded': killedBy('keeps-codes-as-numbers', 'recorded-codes-keep-their-zeros'),
  'codes-of-counters-are-recorded-apart': killedBy('keeps-one-stock-code', 'recorded-codes-are-apart'),
  'settlement-dates-over-easter-are-recorded': killedBy('settles-two-weekdays-later', 'recorded-settlement-dates-are-those-sent'),
  'settlement-dates-over-new-year-are-recorded': killedBy('settles-two-weekdays-later', 'recorded-settlement-dates-are-those-sent'),
  'settlement-dates-of-a-half-day-are-recorded': killedBy('settles-two-weekdays-later', 'recorded-settlement-dates-are-those-sent'),
  'trade-times-are-recorded-exactly': killedBy('keeps-times-to-the-second', 'recorded-trade-times-are-exact'),
} as const satisfies Readonly<Record<string, ClientKills>>;
