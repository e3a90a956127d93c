// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

export type Assumption = {
  readonly id: string;
  readonly says: string;
  readonly why: string;
  /** Where it shows. */
  readonly shows: readonly string[];
  /** What to ask OCP support. */
  readonly question: string;
  readonly status: 'open' | 'confirmed' | 'contradicted';
};

export const assumptions = {} as const satisfies Readonly<Record<string, Assumption>>;

export type AssumptionId = keyof typeof assumptions;
