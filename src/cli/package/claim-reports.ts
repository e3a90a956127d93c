import { ConfigurationError } from '../../errors.ts';
import { CLAIM_FOLDER, type Content, runPath } from '../../evidence/package/package-contents.ts';
import type { StoredRun } from '../../evidence/run-folder.ts';
import { scorecardTexts } from '../../report/write-scorecard.ts';
import { makeScorecard } from '../readiness/make-scorecard.ts';
import { chooseSet } from '../readiness/requirement-set.ts';
import { lastClaim } from '../readiness/run-scorecard.ts';
import { hongKongDay } from '../run/run-waivers.ts';
import type { MadeReports } from './made-reports.ts';

/**
 * What the runs of one package show together: their scorecard, by the set that the last of them claims, as of the day of the
 * latest. All of that follows from the runs, so that an auditor makes the same again.
 */

const latestDay = (runs: readonly StoredRun[]): string =>
  runs
    .map(({ run }) => hongKongDay(new Date(run.startedAt)))
    .sort()
    .at(-1) ?? '';

/** Nothing of a single run: its own scorecard says it. */
export const claimReports = (runs: readonly StoredRun[]): MadeReports => {
  const claimed = lastClaim(runs);
  if (runs.length < 2 || claimed === undefined) return { texts: {} };
  try {
    const chosen = chooseSet({ set: claimed.set }, undefined);
    const card = makeScorecard({ chosen, runs, day: latestDay(runs), folder: CLAIM_FOLDER, placeOf: (runId) => runPath(runId, '') });
    return { texts: { ...scorecardTexts(card, 'en'), ...scorecardTexts(card, 'zh-Hant') } };
  } catch (error) {
    if (error instanceof ConfigurationError) return { texts: {}, noScorecard: error.message };
    throw error;
  }
};

export const claimContents = ({ texts }: MadeReports): readonly Content[] =>
  Object.entries(texts).map(([name, text]) => ({ path: `${CLAIM_FOLDER}/${name}`, source: { text } }));
