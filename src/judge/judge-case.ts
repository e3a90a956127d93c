import type { Check, ServerCase } from '../model/case.ts';
import type { ClientCase } from '../model/client-case.ts';
import type { CaseEvidence } from '../model/evidence.ts';
import type { CheckResult, CheckVerdict, Finding, Level, RequirementRef, Service, Verdict, VerdictKind } from '../model/verdict.ts';
import { clientMishap } from './client-mishap.ts';
import { sentenceOf } from './sentence.ts';

/**
 * Case and evidence in, verdict out. Pure: no clock, no I/O, and no idea of who spoke first, so that a stored run is
 * judged again to the same bytes. A waiver never changes a verdict, only what blocks.
 */

export type JudgedCase = Pick<ServerCase | ClientCase, 'id' | 'title' | 'subject' | 'family'> & { readonly checks: readonly Check[] };

/** A row of the ledger: what the verdict copies, and which service it is about. */
export type JudgedRequirement = RequirementRef & { readonly service: Service };

type Judgement = { readonly checks: readonly CheckVerdict[]; readonly defect?: string };

const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);

/** All checks are judged, whatever the others say. One that throws is a defect of ours. */
const judgeChecks = (checks: readonly Check[], evidence: CaseEvidence): Judgement => {
  let defect: string | undefined;
  const judged = checks.map(({ id, says, judge }): CheckVerdict => {
    let result: CheckResult;
    try {
      result = judge(evidence);
    } catch (error) {
      defect ??= `the check ${id} broke down: ${messageOf(error)}`;
      result = { outcome: 'unobserved', missing: 'the check itself broke down' };
    }
    return { ...result, id, says };
  });
  return { checks: judged, ...(defect === undefined ? {} : { defect }) };
};

/** A broken MUST fails and a broken SHOULD warns; a broken MAY is worth a note and decides nothing. */
const VIOLATED: Readonly<Record<Level, VerdictKind | undefined>> = { MUST: 'fail', SHOULD: 'warn', MAY: undefined };

const kindOf = (checks: readonly CheckVerdict[], level: Level, evidence: CaseEvidence): VerdictKind => {
  const mishap = clientMishap(evidence);
  // Who was never there has broken no rule, and kept none.
  if (mishap?.wasNeverMet === true) return 'inconclusive';
  const violated = checks.some(({ outcome }) => outcome === 'violated') ? VIOLATED[level] : undefined;
  if (violated !== undefined) return violated;
  const isUnobserved = checks.length === 0 || checks.some(({ outcome }) => outcome === 'unobserved');
  // Nor has one kept a rule that went away before it could have broken it.
  const isOpen = evidence.missing !== undefined || isUnobserved || mishap?.leavesOpen === true;
  return isOpen ? 'inconclusive' : 'pass';
};

const findingsOf = (checks: readonly CheckVerdict[]): readonly Finding[] =>
  checks.flatMap((check) => (check.outcome === 'violated' ? check.findings : []));

/** What is wanting, in the order in which it matters: the play that could not go on, then what a check did not see. */
const wantingOf = (checks: readonly CheckVerdict[], evidence: CaseEvidence): string | undefined => {
  const mishap = clientMishap(evidence);
  if (mishap?.wasNeverMet === true) return mishap.says;
  const likeliest = mishap === undefined ? '' : `${mishap.says}; `;
  const { missing } = evidence;
  if (missing !== undefined) {
    const shown = missing.exchange === undefined ? '' : ` (exchange ${missing.exchange})`;
    return `${likeliest}needed ${missing.needed}, found ${missing.found}${shown}`;
  }
  const unobserved = checks.find((check) => check.outcome === 'unobserved');
  if (unobserved?.outcome === 'unobserved')
    return `${likeliest}not observed: ${unobserved.missing}${mishapBehind(unobserved.missing, evidence)}`;
  return mishap?.leavesOpen === true ? `the case did not come to its end: ${mishap.says}` : undefined;
};

/** How the exchange went that a check looked into in vain: the likeliest reason. Checks name it between quotes. */
const mishapBehind = (missing: string, { exchanges }: CaseEvidence): string => {
  for (const { label, failure, response, endedByDriver } of exchanges) {
    if (!missing.includes(`"${label.replace(/#\d+$/, '')}"`)) continue;
    const refused = response !== undefined && response.status >= 300 ? `status ${response.status}` : undefined;
    const mishap = failure === undefined ? (response?.body.unreadable ?? refused ?? endedByDriver) : `${failure.kind}: ${failure.detail}`;
    if (mishap !== undefined) return ` (exchange ${label}: ${mishap})`;
  }
  return '';
};

/** What is the same in every verdict on a case. The ledger's row may hold more than a verdict copies. */
const aboutCase = ({ id: caseId, title, subject, family }: JudgedCase, requirement: JudgedRequirement) => {
  const { id, level, area, sentence, provenance, source, assumptions, service } = requirement;
  return { caseId, title, subject, family, service, requirement: { id, level, area, sentence, provenance, source, assumptions } };
};

/** What a verdict copies: the row of the ledger, and the line that plays the case again. */
type Copied = { readonly requirement: JudgedRequirement; readonly reproduce: string };

export const judgeCase = (judged: JudgedCase, evidence: CaseEvidence, { requirement, reproduce }: Copied): Verdict => {
  const { checks, defect } = judgeChecks(judged.checks, evidence);
  const harnessError = evidence.harnessError ?? defect;
  const verdict = harnessError === undefined ? kindOf(checks, requirement.level, evidence) : 'harness-error';
  const wanting = wantingOf(checks, evidence) ?? 'the case has no check';
  const sentence = sentenceOf({
    verdict,
    title: judged.title,
    requirement,
    findings: findingsOf(checks),
    wanting,
    harnessError,
    mishap: clientMishap(evidence)?.says,
  });
  return { ...aboutCase(judged, requirement), verdict, sentence, checks, reproduce };
};

/** The verdict on a case that is not played, because the run file declares absent what it needs. */
export const notApplicable = (judged: JudgedCase, requirement: JudgedRequirement, why: { reason: string; reproduce: string }): Verdict => {
  const sentence = sentenceOf({ verdict: 'not-applicable', title: judged.title, requirement, findings: [], wanting: why.reason });
  return { ...aboutCase(judged, requirement), verdict: 'not-applicable', sentence, checks: [], reproduce: why.reproduce };
};
