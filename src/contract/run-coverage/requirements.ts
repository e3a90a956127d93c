import { type Requirement, requirements } from '../../../generated/requirements.ts';
import type { RequirementCoverage } from '../../model/coverage.ts';
import type { Verdict, VerdictKind } from '../../model/verdict.ts';

/** Which rules of the ledger a run has decided for the party under test. */

/** What a verdict that decides nothing says; undefined for one that does. */
const reasons: Readonly<Record<VerdictKind, string | undefined>> = {
  pass: undefined,
  fail: undefined,
  warn: undefined,
  inconclusive: 'inconclusive',
  'not-applicable': 'not applicable',
  'harness-error': 'harness error',
};

export type Ledger = Readonly<Record<string, Pick<Requirement, 'role' | 'excluded'>>>;

const reasonOf = (verdicts: readonly Verdict[]): string | undefined => {
  if (verdicts.length === 0) return 'not played';
  if (verdicts.some(({ verdict }) => reasons[verdict] === undefined)) return undefined;
  return [...new Set(verdicts.map(({ verdict, sentence }) => `${reasons[verdict]}: ${sentence}`))].join(' ');
};

/** What is asked of a server under load depends on what a run file declares, and is reported apart. */
const CAPACITY = 'HTTP-CAP-';

export const requirementCoverage = (
  verdicts: readonly Verdict[],
  subject: 'server' | 'client',
  ledger: Ledger = requirements,
): RequirementCoverage => {
  const own = Object.entries(ledger).filter(([id, { role }]) => (role === subject || role === 'both') && !id.startsWith(CAPACITY));
  const byRequirement = Map.groupBy(verdicts, ({ requirement }) => requirement.id);
  const rows = own.map(([requirement, { excluded }]) => {
    const verdictsOfRow = byRequirement.get(requirement) ?? [];
    return { requirement, excluded: verdictsOfRow.length === 0 ? excluded : undefined, reason: reasonOf(verdictsOfRow) };
  });
  return {
    decided: rows.filter(({ excluded, reason }) => excluded === undefined && reason === undefined).map(({ requirement }) => requirement),
    undecided: rows.flatMap(({ requirement, excluded, reason }) =>
      excluded === undefined && reason !== undefined ? [{ requirement, reason }] : [],
    ),
    excluded: rows.flatMap(({ requirement, excluded }) => (excluded === undefined ? [] : [{ requirement, reason: excluded }])),
  };
};
