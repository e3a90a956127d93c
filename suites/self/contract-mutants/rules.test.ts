import { describe, expect, test } from '@jest/globals';
import { requirements } from '../../../generated/requirements.ts';
import { evidenceOf, jsonAnswer } from '../../../src/checks/testing/evidence.ts';
import { batchOf, opened, reported, trade } from '../../../src/checks/testing/messages.ts';
import type { CaseEvidence } from '../../../src/model/evidence.ts';
import type { CheckVerdict, Finding } from '../../../src/model/verdict.ts';
import { planRules, type RulePlan } from './plan-rules.ts';
import { catches } from './play-rule.ts';
import type { CaseProfile } from './profile.ts';
import { ruleRequirements, rules } from './rules/index.ts';
import { checksumOf, type Item } from './rules/rule.ts';
import { RULED_AREAS, withoutRule } from './rules/without-rule.ts';

const excused = withoutRule.flatMap(({ requirements: some }) => some);

test('every requirement on what a server sends has a rule that is broken, or a reason why there is none', () => {
  const asked = Object.values(requirements).filter((one) => RULED_AREAS.test(one.area) && one.role !== 'client' && !('excluded' in one));
  const known = new Set<string>([...ruleRequirements, ...excused]);
  expect(asked.filter(({ id }) => !known.has(id)).map(({ id }) => id)).toEqual([]);
});

test('no reason is given twice, or for what has a rule, or for what nobody asks', () => {
  expect(excused.filter((id, index) => ruleRequirements.has(id) || excused.indexOf(id) !== index)).toEqual([]);
  expect(excused.filter((id) => !RULED_AREAS.test(requirements[id].area) || 'excluded' in requirements[id])).toEqual([]);
});

test('a mutant is known by its requirement and its words', () => {
  const all = Object.values(rules).flat();
  const names = all.flatMap(({ requirement, of, markets = [], only = '', breaks }) =>
    breaks.map(({ says }) => [requirement, of, only, ...markets, says].join(' ')),
  );
  expect(new Set(names).size).toBe(names.length);
  expect(all.filter(({ breaks }) => breaks.length === 0)).toEqual([]);
});

const right = trade();
const sent: Item = { ...right, recordChecksum: checksumOf(right) };
const event = { ...reported(2), channelId: 'B01224-HK-20260408', trade: sent };

const batch = batchOf([{ ...opened(), channelId: 'B01224-HK-20260408' }, event], { channelId: 'B01224-HK-20260408' });

const profile = (caseId: string): CaseProfile => ({
  caseId,
  isPassed: true,
  durationMs: 1,
  seen: ['pullEvents 200'],
  judged: [],
  texts: [['pullEvents 200', JSON.stringify(batch)]],
});

const planned = planRules(['record-checksum-follows-the-file-rule', 'sequences-rise-by-one', 'listed-channels-match-schema'].map(profile));

const planOf = (id: string): RulePlan => {
  const plan = planned.plans.find(({ mutant }) => mutant.id === id);
  if (plan === undefined) throw new Error(`there is no plan for ${id}`);
  return plan;
};

const fateOf = (id: string) => planned.known.find(({ mutant }) => mutant.id === id)?.fate;

describe('what is planned', () => {
  test('changes one real item, by faults at its very place, and plays the rule’s own case first', () => {
    const plan = planOf('TRD-TRADE-12: a sum one too high, in pullEvents 200 of HK');
    const recordChecksum = (BigInt(checksumOf(right)) + 1n).toString().padStart(14, '0');
    expect(plan.planted).toEqual({ ...sent, recordChecksum });
    expect(plan.faults).toEqual([
      {
        on: 'pullEvents',
        atSequence: 2,
        market: 'HK',
        tradeDate: '2026-04-08',
        fault: { kind: 'alter', pointer: '/trade', value: { ...sent, recordChecksum } },
      },
    ]);
    expect(plan.caseIds).toEqual(['record-checksum-follows-the-file-rule', 'sequences-rise-by-one']);
  });

  test('keeps the checksum of the trade right where another rule is broken', () => {
    const { planted } = planOf('TRD-TRADE-25: a time of the day before, in pullEvents 200 of HK');
    expect(planted).toEqual({ ...sent, tradeTime: String(right['tradeTime']).replace('04-08', '04-07') });
  });

  test('tells what the schema forbids already, and what no message shows', () => {
    expect(fateOf('TRD-TRADE-17: a mainland code, in pullEvents 200 of HK')).toEqual({ kind: 'equivalent', rule: 'stated-by-the-schema' });
    expect(fateOf('TRD-TRADE-12: a sum one too high, in pullEvents 200 of SSE')).toEqual({ kind: 'unseen' });
  });
});

describe('what counts as caught', () => {
  const plan = planOf('TRD-TRADE-12: a sum one too high, in pullEvents 200 of HK');
  const planted = { ...event, trade: plan.planted };
  const evidence: CaseEvidence = evidenceOf([jsonAnswer('events', batchOf([opened(), planted, { ...reported(3), trade: sent }]))]);
  const own = 'record-checksum-follows-the-file-rule';
  const violatedBy = (finding: Partial<Finding>): CheckVerdict => ({
    id: 'a-check',
    says: 'so it is',
    outcome: 'violated',
    findings: [{ says: 'wrong', expected: 'this', received: 'that', exchange: 'events', ...finding }],
  });

  test('a finding at the broken member of the very item', () => {
    expect(catches(plan, { caseId: own, check: violatedBy({ at: '/events/1/trade/recordChecksum' }), evidence })).toBe(true);
  });

  test('none at another member, at another item, at the whole answer, or at nothing', () => {
    const elsewhere = ['/events/1/trade/price', '/events/2/trade/recordChecksum', '/events', ''];
    expect(elsewhere.filter((at) => catches(plan, { caseId: own, check: violatedBy({ at }), evidence }))).toEqual([]);
    expect(catches(plan, { caseId: own, check: violatedBy({ at: '/events/1/trade/recordChecksum', exchange: 'others' }), evidence })).toBe(
      false,
    );
  });

  test('a finding that tells what was planted, in a case of the rule alone', () => {
    const telling = { ...plan, tells: '435 rows' };
    const finding = violatedBy({ expected: '435 rows', exchange: 'stocks' });
    expect(catches(telling, { caseId: own, check: finding, evidence })).toBe(true);
    expect(catches(telling, { caseId: 'sequences-rise-by-one', check: finding, evidence })).toBe(false);
    expect(catches(plan, { caseId: own, check: finding, evidence })).toBe(false);
  });

  test('where the same is told by pull, any member that was changed, or the item as a whole', () => {
    const told = { ...plan, changed: ['price'] };
    expect(catches(told, { caseId: own, check: violatedBy({ at: '/events/1/trade/price' }), evidence })).toBe(true);
    expect(catches(told, { caseId: own, check: violatedBy({ at: '/events/1/trade' }), evidence })).toBe(true);
    expect(catches(told, { caseId: own, check: violatedBy({ at: '/events/1/trade/value' }), evidence })).toBe(false);
  });
});
