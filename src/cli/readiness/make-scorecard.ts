import { assumptions } from '../../../generated/assumptions.ts';
import { readinessPractice } from '../../../generated/readiness.ts';
import { requirements } from '../../../generated/requirements.ts';
import type { StoredRun } from '../../evidence/run-folder.ts';
import { scorecardOf } from '../../judge/readiness/scorecard.ts';
import type { ClaimedRun } from '../../judge/readiness/scoring-input.ts';
import type { Scorecard } from '../../model/scorecard.ts';
import { partyTexts } from '../../report/party-text.ts';
import { printableTexts } from '../../report/printable.ts';
import { wholeCatalogue } from '../run/catalogue.ts';
import { waiversOfRun } from '../run/run-waivers.ts';
import { storedCoverage } from '../run/stored-coverage.ts';
import { reportLinks } from './report-links.ts';
import type { ChosenSet } from './requirement-set.ts';

/** From stored runs to their scorecard. The day is handed in: one and the same for waivers and windows. */

export type ScorecardRequest = {
  readonly chosen: ChosenSet;
  readonly runs: readonly StoredRun[];
  readonly day: string;
  /** Where the scorecard will lie: links to the reports start there. */
  readonly folder: string;
  /** Where a run will lie then, if not where it is. */
  readonly placeOf?: (runId: string) => string;
  readonly evidenceId?: string;
  /** Where the evidence was judged again: cases whose stored verdict was changed, by the id of their run. */
  readonly changed?: ReadonlyMap<string, readonly string[]>;
};

/** Nothing was captured where the capture holds no record: an empty file shows nothing of what a client did. */
const capturedIn = ({ evidence }: StoredRun): ReadonlySet<string> =>
  new Set([...evidence.values()].filter(({ client }) => (client?.capture?.records.length ?? 0) > 0).map(({ caseId }) => caseId));

const claimedRun = (stored: StoredRun, { day, folder, placeOf, changed }: ScorecardRequest): ClaimedRun => ({
  run: stored.run,
  party: partyTexts(stored.run),
  verdicts: stored.verdicts,
  changed: changed?.get(stored.run.runId) ?? [],
  waivers: waiversOfRun(stored, day),
  captured: capturedIn(stored),
  coverage: storedCoverage(stored).totals,
  ...reportLinks(stored, { scorecard: folder, ...(placeOf && { run: placeOf(stored.run.runId) }) }),
});

export const makeScorecard = (request: ScorecardRequest): Scorecard => {
  const { chosen, runs, day, evidenceId } = request;
  const card = scorecardOf({
    ...chosen,
    day,
    runs: runs.map((stored) => claimedRun(stored, request)),
    catalogue: wholeCatalogue().map(({ suiteCase }) => suiteCase),
    ledger: requirements,
    assumptions,
    practice: readinessPractice,
    ...(evidenceId !== undefined && { evidenceId }),
  });
  // What a peer or a run file said is only shown from here on.
  return printableTexts(card);
};
