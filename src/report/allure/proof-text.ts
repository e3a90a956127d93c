import type { Proof } from '../../model/proof.ts';
import type { Verdict } from '../../model/verdict.ts';

/** What proves that a case can fail, as its description in Allure tells it: green is worth something only where red was seen. */

const mutants = { server: 'a reference server with this fault', client: 'a client that' } as const;

const checkText = ({ checks }: Pick<Verdict, 'checks'>, id: string): string => {
  const says = checks.find((check) => check.id === id)?.says;
  return says === undefined ? `\`${id}\`` : `\`${id}\` (${says})`;
};

/** What follows on "Proven by"; nothing where no proof is known. */
export const proofLines = (verdict: Pick<Verdict, 'subject' | 'checks'>, proof: Proof | undefined): readonly string[] => {
  if (proof === undefined) return [];
  const { mutant, check, also = [] } = proof;
  const defect = verdict.subject === 'server' ? `${mutants.server}: ${mutant}` : `${mutants.client} ${mutant}`;
  const more = also.length === 0 ? '' : `, and with it ${also.map((id) => `\`${id}\``).join(', ')}`;
  return [`${defect}. It violates ${checkText(verdict, check)}${more}; the reference meets every check of this case.`];
};
