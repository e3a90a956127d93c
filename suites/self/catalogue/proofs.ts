import type { Proof } from '../../../src/model/proof.ts';
import type { ProofRow } from '../proof/rows.ts';

/** The kill tables without what plays them: what a report, an installed package and the catalogue page tell of a case's proof. */

export const proofsOf = (rows: readonly ProofRow[]): Readonly<Record<string, Proof>> =>
  Object.fromEntries(
    rows.flatMap(({ id, kill }) => {
      if (kill === undefined) return [];
      const { mutant, check, also } = kill;
      return [[id, { mutant, check, ...(also.length > 0 && { also }) }] as const];
    }),
  );

const HEAD = `import type { Proof } from '../src/model/proof.ts';

// Generated from suites/self/kills and suites/self/client-kills by \`npm run generate\`. Do not edit.

/** What proves each case, by its id as it is reported. \`npm run prove\` plays it. */
export const proofs: Readonly<Record<string, Proof>> = {
`;

export const proofsText = (proofs: Readonly<Record<string, Proof>>): string =>
  `${HEAD}${Object.entries(proofs)
    .map(([id, proof]) => `  ${JSON.stringify(id)}: ${JSON.stringify(proof)},\n`)
    .join('')}};\n`;
