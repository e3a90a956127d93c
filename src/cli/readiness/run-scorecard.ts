import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from '../../errors.ts';
import { ownSetPath } from '../../evidence/package/package-contents.ts';
import type { StoredRun } from '../../evidence/run-folder.ts';
import type { ReadinessClaim } from '../../model/run.ts';
import type { Scorecard } from '../../model/scorecard.ts';
import { plainText } from '../../report/scorecard/console.ts';
import { scorecardDocument } from '../../report/scorecard/scorecard-document.ts';
import { writeScorecard } from '../../report/write-scorecard.ts';
import { hongKongDay } from '../run/run-waivers.ts';
import { makeScorecard } from './make-scorecard.ts';
import { chooseSet } from './requirement-set.ts';

/** The scorecard of one run, in its folder, where its run file names a set. As of the day of the run: made again, it says the same. */

export type CardOfRun = { readonly card: Scorecard } | { readonly missing: string };

/**
 * Where a set is that its user wrote; undefined for one that ships. Beside a run that was unpacked lies the set itself: the path in
 * its description is one of another machine.
 */
export const placeOfSet = (folder: string, { set }: ReadinessClaim): string | undefined => {
  if (!/\.ya?ml$/.test(set)) return undefined;
  const packed = join(folder, ownSetPath(set));
  return existsSync(packed) ? packed : set;
};

/** Of several runs the last one that claims something, with its set where it can be read. */
export const lastClaim = (runs: readonly StoredRun[]): ReadinessClaim | undefined =>
  runs
    .flatMap(({ folder, run: { readiness } }) => (readiness ? [{ ...readiness, set: placeOfSet(folder, readiness) ?? readiness.set }] : []))
    .at(-1);

/** A part of a run answers nothing: the merged one does. */
export const cardOfRun = (stored: StoredRun): CardOfRun | undefined => {
  const { folder, run } = stored;
  const claimed = lastClaim([stored]);
  if (claimed === undefined || run.shard !== undefined) return undefined;
  try {
    const chosen = chooseSet({ set: claimed.set }, undefined);
    return { card: makeScorecard({ chosen, runs: [stored], day: hongKongDay(new Date(run.startedAt)), folder }) };
  } catch (error) {
    // The set of a stored run may be a file that is gone; its reports are made all the same.
    if (error instanceof ConfigurationError) return { missing: error.message };
    throw error;
  }
};

export type RunScorecard = { readonly place?: string; readonly says: string };

export const scorecardOfRun = (stored: StoredRun): RunScorecard | undefined => {
  const made = cardOfRun(stored);
  if (made === undefined) return undefined;
  if ('missing' in made) return { says: `No scorecard was made: ${made.missing}` };
  const { html } = writeScorecard(made.card, stored.folder, stored.run.readiness?.language ?? 'en');
  // As everything else that a run says at a terminal.
  const { title, status, lead } = scorecardDocument(made.card, 'en');
  // By which set goes without saying only where it is ours.
  const told = lead.slice(made.card.set.isShipped ? 1 : 0, 2).map(plainText);
  return { place: html, says: [`${title} ${status}.`, ...told].join(' ') };
};
