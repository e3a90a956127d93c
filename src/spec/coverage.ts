import { requirements } from '../../generated/requirements.ts';

/** Which requirements of the ledger have a case, which have none, and which nothing can observe. */

export type CoveredCase = { readonly id: string; readonly requirement: string };

type Ledger = Readonly<Record<string, { readonly area: string; readonly role: string; readonly excluded?: string }>>;

export type AreaCoverage = {
  readonly area: string;
  /** Ids of the rows with at least one case, with the cases. */
  readonly covered: readonly { readonly requirement: string; readonly cases: readonly string[] }[];
  readonly uncovered: readonly string[];
  readonly excluded: readonly { readonly requirement: string; readonly reason: string }[];
};

/** `role` leaves out what the other side has to meet. */
export const coverageOf = (
  cases: readonly CoveredCase[],
  role: 'server' | 'client' | 'both' = 'both',
  ledger: Ledger = requirements,
): readonly AreaCoverage[] => {
  const rows = Object.entries(ledger).filter(([, row]) => role === 'both' || row.role === 'both' || row.role === role);
  const areas = [...new Set(rows.map(([, row]) => row.area))];
  return areas.map((area) => {
    const own = rows.filter(([, row]) => row.area === area).map(([id, row]) => ({ id, ...row, cases: casesOf(cases, id) }));
    return {
      area,
      covered: own.filter((row) => row.cases.length > 0).map((row) => ({ requirement: row.id, cases: row.cases })),
      uncovered: own.filter((row) => row.cases.length === 0 && row.excluded === undefined).map((row) => row.id),
      excluded: own.flatMap((row) => (row.excluded === undefined ? [] : [{ requirement: row.id, reason: row.excluded }])),
    };
  });
};

const casesOf = (cases: readonly CoveredCase[], requirement: string): readonly string[] =>
  cases.filter((entry) => entry.requirement === requirement).map((entry) => entry.id);

/** One line an area, and under it what has no case. */
export const coverageText = (areas: readonly AreaCoverage[]): string =>
  areas
    .map(({ area, covered, uncovered, excluded }) => {
      const total = covered.length + uncovered.length;
      const left = uncovered.length === 0 ? '' : `\n  without a case: ${uncovered.join(', ')}`;
      return `${area}: ${covered.length} of ${total}${excluded.length === 0 ? '' : `, ${excluded.length} excluded`}${left}\n`;
    })
    .join('');
