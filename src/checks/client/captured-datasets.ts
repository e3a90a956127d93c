import type { CapturedDataset, DatasetTruth } from '../../model/capture.ts';
import type { Check } from '../../model/case.ts';
import type { CaseEvidence } from '../../model/evidence.ts';
import type { Json } from '../../model/fault.ts';
import type { CheckResult, Finding } from '../../model/verdict.ts';
import { canonicalOf } from '../canonical.ts';
import { check, judgedBy, shown, unobserved } from '../check.ts';
import { withCapture } from './with-capture.ts';

/** The datasets that a client says it uses, held against those that stood. */

type Pair = { readonly truth: DatasetTruth; readonly used: CapturedDataset };

const lastUsed = (evidence: CaseEvidence, { dataset, businessDate }: DatasetTruth): CapturedDataset | undefined =>
  evidence.client?.capture?.records.findLast(
    (record): record is CapturedDataset =>
      record.record === 'dataset' && record.dataset === dataset && record.businessDate === businessDate,
  );

/** A version that was overtaken at the end says nothing of how the next one is taken up. */
const pairsIn = (evidence: CaseEvidence, isMeant: (truth: DatasetTruth) => boolean): readonly Pair[] =>
  (evidence.client?.datasets ?? []).filter(isMeant).flatMap((truth) => {
    const used = lastUsed(evidence, truth);
    return used === undefined || (used.version ?? truth.version) !== truth.version ? [] : [{ truth, used }];
  });

const countedBy = (rows: readonly Json[]): Map<string, Json[]> => {
  const counted = new Map<string, Json[]>();
  for (const row of rows) {
    const name = canonicalOf(row) ?? '';
    counted.set(name, [...(counted.get(name) ?? []), row]);
  }
  return counted;
};

/** Rows of the one that the other does not have as often. */
const surplus = (rows: readonly Json[], others: readonly Json[]): readonly Json[] => {
  const left = countedBy(others);
  return rows.filter((row) => left.get(canonicalOf(row) ?? '')?.pop() === undefined);
};

const membersOf = (row: Json | undefined): Readonly<Record<string, Json>> =>
  typeof row === 'object' && row !== null && !Array.isArray(row) ? Object.fromEntries(Object.entries(row)) : {};

/** The members that differ, where both are there; else the whole row. */
const different = (sent: Json, recorded: Json | undefined): { readonly expected: string; readonly received: string } => {
  if (recorded === undefined) return { expected: shown(sent), received: 'no such row' };
  const [one, other] = [membersOf(sent), membersOf(recorded)];
  const names = Object.keys({ ...one, ...other }).filter((name) => canonicalOf(one[name] ?? null) !== canonicalOf(other[name] ?? null));
  const told = (members: Readonly<Record<string, Json>>): string =>
    names.map((name) => `${name} ${name in members ? JSON.stringify(members[name]) : 'absent'}`).join(', ');
  return { expected: told(one), received: told(other) };
};

const findingsOf = ({ truth, used }: Pair): readonly Finding[] => {
  const missing = surplus(truth.rows, used.rows);
  const extra = surplus(used.rows, truth.rows);
  const where = { exchange: 'capture', at: used.place };
  const changed = missing.map((row, index) => ({
    says: `a row of ${truth.dataset} is not recorded as it was sent`,
    ...different(row, extra[index]),
    ...where,
  }));
  const added = extra.slice(missing.length).map((row) => ({
    says: `${truth.dataset} holds a row that its version ${truth.version} does not have`,
    expected: 'no such row',
    received: shown(row),
    ...where,
  }));
  return [...changed, ...added];
};

const judgePairs = (pairs: readonly Pair[], missing: string): CheckResult =>
  pairs.length === 0 ? unobserved(missing) : judgedBy(pairs.flatMap(findingsOf));

export const capturedDatasets = {
  areAsSent: (): Check =>
    check(
      'datasets-are-recorded-as-sent',
      'each dataset in use is recorded row by row as it was sent',
      withCapture(({ evidence }) =>
        judgePairs(
          pairsIn(evidence, () => true),
          'the capture holds no dataset of the last version',
        ),
      ),
    ),

  areReplacedAsAWhole: (): Check =>
    check(
      'corrected-datasets-are-replaced-as-a-whole',
      'a corrected dataset is used as its new version has it, and nothing of the old one',
      withCapture(({ evidence }) =>
        judgePairs(
          pairsIn(evidence, ({ version }) => version > 1),
          'the client took no corrected version into use',
        ),
      ),
    ),
};
