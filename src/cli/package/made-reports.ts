import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { unlessAbsent } from '../../evidence/json-file.ts';
import { isScorecard } from '../../evidence/package/package-contents.ts';
import type { StoredRun } from '../../evidence/run-folder.ts';
import { reportTexts } from '../../report/report-texts.ts';
import { scorecardTexts } from '../../report/write-scorecard.ts';
import { cardOfRun } from '../readiness/run-scorecard.ts';
import { reportOf } from '../run/report-of-run.ts';

/**
 * The reports that follow from what is stored of a run, made again. What lies in a run's folder may have been edited since, and a
 * signature over it would vouch for what no verdict says.
 */

export type MadeReports = {
  /** By their names in the run's folder. */
  readonly texts: Readonly<Record<string, string>>;
  /** Why there is no scorecard, where the run names a set. */
  readonly noScorecard?: string;
};

export const madeReports = (stored: StoredRun): MadeReports => {
  const texts = reportTexts(reportOf(stored));
  const made = cardOfRun(stored);
  if (made === undefined) return { texts };
  if ('missing' in made) return { texts, noScorecard: made.missing };
  // An auditor in Hong Kong may want either; the day of both is that of the run.
  return { texts: { ...texts, ...scorecardTexts(made.card, 'en'), ...scorecardTexts(made.card, 'zh-Hant') } };
};

export type Differing = { readonly name: string; readonly kind: 'other' | 'absent' | 'not-made' };

/** What lies in the folder, held against what follows from the run. */
export const differingReports = async (folder: string, { texts }: MadeReports): Promise<readonly Differing[]> => {
  const differing = Object.entries(texts).flatMap(([name, text]): readonly Differing[] => {
    const path = join(folder, name);
    if (!existsSync(path)) return [{ name, kind: 'absent' }];
    return readFileSync(path, 'utf8') === text ? [] : [{ name, kind: 'other' }];
  });
  const others = (await unlessAbsent(folder, readdir(folder), [])).filter((name) => isScorecard(name) && !Object.hasOwn(texts, name));
  return [...differing, ...others.map((name) => ({ name, kind: 'not-made' }) as const)];
};
