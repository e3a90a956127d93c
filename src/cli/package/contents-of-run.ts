import { existsSync } from 'node:fs';
import {
  type Content,
  type DescribedRun,
  judgedContents,
  otherContents,
  ownSetPath,
  runPath,
} from '../../evidence/package/package-contents.ts';
import { loadRun } from '../../evidence/run-folder.ts';
import { placeOfSet } from '../readiness/run-scorecard.ts';
import { type Differing, differingReports, madeReports } from './made-reports.ts';

/** A run as it goes into a package: what was judged, the reports as they follow from it, and the rest as it lies. */

export type NotedContents = {
  readonly contents: readonly Content[];
  /** For who packs it: what the package holds otherwise than the folder. */
  readonly notes: readonly string[];
};

const ownSet = ({ folder, run }: DescribedRun): readonly Content[] => {
  const place = run.readiness === undefined ? undefined : placeOfSet(folder, run.readiness);
  if (place === undefined || !existsSync(place)) return [];
  return [{ path: runPath(run.runId, ownSetPath(place)), source: { file: place } }];
};

const NOTES: Readonly<Record<Exclude<Differing['kind'], 'absent'>, string>> = {
  other: 'is not what follows from the verdicts (it was edited, or made by another version or on another day): made anew for the package',
  'not-made': 'does not follow from this run, and is left out',
};

export const contentsOfRun = async (folder: string): Promise<NotedContents> => {
  const stored = await loadRun(folder);
  const { run } = stored;
  const made = madeReports(stored);
  const reports = Object.entries(made.texts).map(([name, text]): Content => ({ path: runPath(run.runId, name), source: { text } }));
  const differing = await differingReports(folder, made);
  return {
    contents: [
      ...(await judgedContents({ folder, run })),
      ...reports,
      ...ownSet({ folder, run }),
      ...(await otherContents({ folder, run })),
    ],
    notes: [
      // A language in which nobody asked for a scorecard is nothing to tell of.
      ...differing.flatMap(({ name, kind }) => (kind === 'absent' ? [] : [`${name} ${NOTES[kind]}.`])),
      ...(made.noScorecard === undefined ? [] : [`The package holds no scorecard of this run: ${made.noScorecard}`]),
    ],
  };
};
