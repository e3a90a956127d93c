import type { CaseEvidence } from '../model/evidence.ts';
import type { ClearingMapping } from '../model/reference-data.ts';
import type { Seen } from '../model/seen.ts';
import type { Trade } from '../model/trade.ts';
import type { CheckResult, Finding } from '../model/verdict.ts';
import { each, shown, unobserved } from './check.ts';
import { found, memberOf, type SeenAt } from './finding.ts';
import { nameOfTrade, tradesOfTheDate } from './observe.ts';
import { mappingsSeen } from './pages.ts';

/** Trades held against the clearing mappings that were in force for their broker and market at their trade time. */

type MappedTrade = { readonly trade: SeenAt<Seen<Trade>>; readonly inForce: readonly Seen<ClearingMapping>[] };

/** A broker without a mapping is a finding: the trade should not have been delivered. */
export const judgeBrokers = (evidence: CaseEvidence, label: string): CheckResult =>
  judgeMapped(evidence, label, { isMeant: () => true, finding: brokerFinding });

/** Where no mapping is in force there is no arrangement to differ from. */
export const judgeArrangements = (evidence: CaseEvidence, label: string): CheckResult =>
  judgeMapped(evidence, label, { isMeant: ({ inForce }) => inForce.length > 0, finding: arrangementFinding });

type MappingRule = {
  readonly isMeant: (mapped: MappedTrade) => boolean;
  readonly finding: (mapped: MappedTrade) => Finding | undefined;
};

const judgeMapped = (evidence: CaseEvidence, label: string, { isMeant, finding }: MappingRule): CheckResult => {
  const mappings = mappingsSeen(evidence).map(({ value }) => value);
  if (mappings.length === 0) return unobserved('no clearing mapping was delivered, or not to the last page');
  const mapped = tradesOfTheDate(evidence, label).map((trade) => ({ trade, inForce: inForceFor(trade.value, mappings) }));
  return each(mapped.filter(isMeant), `no trade of a mapped broker was delivered in "${label}"`, finding);
};

/** Effective from inclusive, to exclusive; times are compared as instants. */
export const inForceFor = (trade: Seen<Trade>, mappings: readonly Seen<ClearingMapping>[]): readonly Seen<ClearingMapping>[] => {
  const instant = Date.parse(trade.tradeTime ?? '');
  return mappings.filter(
    (row) =>
      row.brokerNumber === trade.brokerNumber &&
      row.market === trade.market &&
      instant >= Date.parse(row.effectiveFrom ?? '') &&
      (row.effectiveTo === undefined || instant < Date.parse(row.effectiveTo)),
  );
};

const brokerFinding = ({ trade, inForce }: MappedTrade): Finding | undefined => {
  const { brokerNumber, market, gcpParticipantId, tradeTime } = trade.value;
  if (inForce.some((row) => row.gcpParticipantId === gcpParticipantId)) return undefined;
  const says = `${nameOfTrade(trade.value)} is of broker ${shown(brokerNumber)} at ${shown(tradeTime)}`;
  const expected = `a mapping of ${shown(brokerNumber)} to ${shown(gcpParticipantId)} in ${shown(market)}`;
  const received = inForce.map((row) => `a mapping to ${shown(row.gcpParticipantId)}`).join(' and ') || 'no mapping in force';
  return found(memberOf(trade, 'brokerNumber'), says, expected, received);
};

const arrangementFinding = ({ trade, inForce }: MappedTrade): Finding | undefined => {
  const { brokerNumber, arrangement, tradeTime } = trade.value;
  if (inForce.some((row) => row.arrangement === arrangement)) return undefined;
  const says = `${nameOfTrade(trade.value)} is of broker ${shown(brokerNumber)} at ${shown(tradeTime)}`;
  const expected = inForce.map((row) => shown(row.arrangement)).join(' or ');
  return found(memberOf(trade, 'arrangement'), says, expected, shown(arrangement));
};
