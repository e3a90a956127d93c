import { calendarRules } from './calendar-rows.ts';
import { eventOfTradeRules } from './events.ts';
import { eventOfChannelRules } from './events-of-channels.ts';
import { mappingRules, participantRules } from './list-rows.ts';
import { manifestRules } from './manifest-rows.ts';
import type { Rule } from './rule.ts';
import { stockRules } from './stock-rows.ts';
import { totalRules } from './totals.ts';
import { tradeAmountRules } from './trade-amounts.ts';
import { tradeDateRules } from './trade-dates.ts';
import { tradeListRules } from './trade-lists.ts';

/** Every rule across fields, by the row of the proof's table that it is counted in. */
export const rules: Readonly<Record<string, readonly Rule[]>> = {
  'rules of trades': [...tradeAmountRules, ...tradeListRules, ...tradeDateRules],
  'rules of events': [...eventOfTradeRules, ...eventOfChannelRules],
  'rules of control totals': totalRules,
  'rules of reference data': [...stockRules, ...calendarRules, ...participantRules, ...mappingRules, ...manifestRules],
};

export const ruleRequirements: ReadonlySet<string> = new Set(
  Object.values(rules)
    .flat()
    .map(({ requirement }) => requirement),
);
