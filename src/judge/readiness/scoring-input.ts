import type { Assumption } from '../../../generated/assumptions.ts';
import type { Phase, PracticeLine, RequirementSet } from '../../../generated/readiness.ts';
import type { Requirement } from '../../../generated/requirements.ts';
import type { Capability, Hazard } from '../../model/case.ts';
import type { ClientCapability } from '../../model/client-case.ts';
import type { CoverageTotals } from '../../model/coverage.ts';
import type { RunDescription } from '../../model/run.ts';
import type { Text } from '../../model/scorecard.ts';
import type { Family, Verdict } from '../../model/verdict.ts';
import type { JudgedWaiver } from '../../model/waiver.ts';
import type { NamedCase } from '../case-names.ts';

/** What a scorecard is made of. Nothing here is read by the scoring itself: no folder, no clock. */

/** A case of the catalogue, as far as it matters for the score. */
export type ScorableCase = NamedCase & {
  readonly title: string;
  readonly family: Family;
  readonly needs?: readonly (Capability | ClientCapability)[];
  readonly delivery?: string;
  /** No run plays it unless it asks for it by name. */
  readonly hazard?: Hazard;
};

/** A stored run that is part of the claim. */
export type ClaimedRun = {
  readonly run: RunDescription;
  /** Who was tested, for readers. */
  readonly party: Text;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** Cases of which the stored verdict is not what the same judge makes of the evidence, where that was looked at. */
  readonly changed?: readonly string[];
  /** Judged on the day of the scorecard. */
  readonly waivers: readonly JudgedWaiver[];
  /** Cases whose capture holds something. */
  readonly captured: ReadonlySet<string>;
  readonly coverage: CoverageTotals;
  /** Where the report of the run is, and where it shows a case, seen from the scorecard. */
  readonly link?: string;
  readonly linkOf: (caseId: string) => string | undefined;
};

export type ScoringInput = {
  readonly set: RequirementSet;
  readonly isShipped: boolean;
  readonly phase?: Phase;
  /** YYYY-MM-DD in Hong Kong. */
  readonly day: string;
  readonly runs: readonly ClaimedRun[];
  readonly catalogue: readonly ScorableCase[];
  readonly ledger: Readonly<Record<string, Requirement>>;
  readonly assumptions: Readonly<Record<string, Assumption>>;
  readonly practice: readonly PracticeLine[];
  readonly evidenceId?: string;
};
