import type { RequirementId } from '../../generated/requirements.ts';
import { capture, recorded } from '../../src/checks/index.ts';
import type { ClientCase } from '../../src/model/client-case.ts';
import type { MarketDay, Stage } from '../../src/model/stage.ts';
import { everyKind, wholeDay } from './days.ts';

/** What a client makes of the values of a trade: amounts, codes, dates and times, each as it was sent. */

const dayOf = (businessDate: string): MarketDay => ({ ...everyKind, businessDate });

/** A reference that begins with zeros, as those of the market do not. */
const withZeros: Stage = {
  day: { ...wholeDay, startAt: '15:00:00.000', playMs: 400 },
  steps: [
    {
      when: { kind: 'marketTime', at: '15:10:00.000' },
      action: { kind: 'publish', market: 'HK', trade: { tradeReference: '0000260408000042' } },
    },
  ],
};

export const valueCases = [
  {
    id: 'every-member-of-a-trade-is-recorded',
    subject: 'client',
    family: 'semantics',
    requirement: 'CLI-BOOK-01',
    title: 'a client records every member of trades of every kind',
    stage: { day: everyKind },
    checks: [capture.equalsTruth(), capture.isReadable()],
  },
  {
    id: 'every-member-of-a-trade-in-a-snapshot-is-recorded',
    subject: 'client',
    family: 'semantics',
    requirement: 'CLI-BOOK-01',
    title: 'a client records every member of the trades that it gets by a snapshot',
    stage: {
      day: everyKind,
      faults: ['pullEvents', 'streamEvents'].map((on) => ({
        on,
        nth: 1,
        market: 'HK' as const,
        fault: { kind: 'answer' as const, status: 410, code: 'SEQUENCE_EXPIRED' as const },
      })),
    },
    checks: [capture.equalsTruth()],
  },
  {
    id: 'amounts-are-recorded-exactly',
    subject: 'client',
    family: 'semantics',
    requirement: 'CLI-BOOK-10',
    title: 'a client records prices, values and accrued interest without rounding',
    stage: { day: everyKind },
    checks: [recorded.amountsExactly()],
  },
  {
    id: 'leading-zeros-are-recorded',
    subject: 'client',
    family: 'semantics',
    requirement: 'CLI-BOOK-11',
    title: 'a client records stock codes, broker numbers and trade references with their leading zeros',
    stage: withZeros,
    checks: [recorded.leadingZeros()],
  },
  {
    id: 'codes-of-counters-are-recorded-apart',
    subject: 'client',
    family: 'semantics',
    requirement: 'CLI-BOOK-12',
    title: 'a client records trading code, settlement code, mainland code and currency of counters and China Connect trades',
    stage: { day: everyKind },
    checks: [recorded.codesApart()],
  },
  {
    id: 'settlement-dates-over-easter-are-recorded',
    subject: 'client',
    family: 'semantics',
    requirement: 'CLI-BOOK-13',
    title: 'a client records settlement dates over Easter and Ching Ming, which differ between the markets',
    stage: { day: dayOf('2026-04-02') },
    checks: [recorded.settlementDates()],
  },
  {
    id: 'settlement-dates-over-new-year-are-recorded',
    subject: 'client',
    family: 'semantics',
    requirement: 'CLI-BOOK-13',
    title: 'a client records the settlement dates of the last whole day before the Lunar New Year, ten days later',
    stage: { day: dayOf('2026-02-13') },
    checks: [recorded.settlementDates()],
  },
  {
    id: 'settlement-dates-of-a-half-day-are-recorded',
    subject: 'client',
    family: 'semantics',
    requirement: 'CLI-BOOK-13',
    title: 'a client records the settlement dates of a half day, which settles with the day before it',
    stage: { day: dayOf('2026-12-24') },
    checks: [recorded.settlementDates()],
  },
  {
    id: 'trade-times-are-recorded-exactly',
    subject: 'client',
    family: 'semantics',
    requirement: 'CLI-BOOK-14',
    title: 'a client records trade times to the millisecond, in whatever time zone it keeps them',
    stage: { day: everyKind },
    checks: [recorded.tradeTimes()],
  },
] as const satisfies readonly ClientCase<RequirementId>[];
