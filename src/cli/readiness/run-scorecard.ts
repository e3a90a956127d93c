import { ConfigurationError } from '../../errors.ts';
import type { StoredRun } from '../../evidence/run-folder.ts';
import type { ReadinessClaim } from '../../model/run.ts';
import { plainText } from '../../report/scorecard/console.ts';
import { scorecardDocument } from '../../report/scorecard/scorecard-document.ts';
import { writeScorecard } from '../../report/write-scorecard.ts';
import { hongKongDay } from '../run/run-waivers.ts';
import { makeScorecard } from './make-scorecard.ts';
import { chooseSet } from './requirement-set.ts';

/** The scorecard of one run, in its folder, where its run file names a set. As of the day of the run: made again, it says the same. */

export type RunScorecard = { readonly place?: string; readonly says: string };

const written = (stored: StoredRun, { set, language = 'en' }: ReadinessClaim): RunScorecard => {
  const { folder, run } = stored;
  const card = makeScorecard({ chosen: chooseSet({ set }, undefined), runs: [stored], day: hongKongDay(new Date(run.startedAt)), folder });
  const { html } = writeScorecard(card, folder, language);
  // As everything else that a run says at a terminal.
  const { title, status, lead } = scorecardDocument(card, 'en');
  // By which set goes without saying only where it is ours.
  const told = lead.slice(card.set.isShipped ? 1 : 0, 2).map(plainText);
  return { place: html, says: [`${title} ${status}.`, ...told].join(' ') };
};

/** A part of a run answers nothing: the merged one does. */
export const scorecardOfRun = (stored: StoredRun): RunScorecard | undefined => {
  const { readiness, shard } = stored.run;
  if (readiness === undefined || shard !== undefined) return undefined;
  try {
    return written(stored, readiness);
  } catch (error) {
    // The set of a stored run may be a file that is gone; its reports are made all the same.
    if (error instanceof ConfigurationError) return { says: `No scorecard was made: ${error.message}` };
    throw error;
  }
};
