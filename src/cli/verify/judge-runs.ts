import { join } from 'node:path';
import type { Manifest } from '../../evidence/package/manifest.ts';
import { CLAIM_FOLDER } from '../../evidence/package/package-contents.ts';
import { loadRun } from '../../evidence/run-folder.ts';
import { compareFolder, isConfirmed } from '../judge/compare-run.ts';
import { comparedText } from '../judge/compared-text.ts';
import { claimReports } from '../package/claim-reports.ts';
import { type Differing, differingReports, type MadeReports, madeReports } from '../package/made-reports.ts';

/** `verify --judge`: the verdicts of a package held against its evidence, and its reports against the verdicts. */

const SAYS: Readonly<Record<Differing['kind'], string>> = {
  other: 'is not what follows from the verdicts',
  absent: 'is missing',
  'not-made': 'does not follow from this run',
};

const reportsText = ({ texts, noScorecard }: MadeReports, differing: readonly Differing[]): string => {
  const names = Object.keys(texts).sort();
  const lines = differing.map(({ name, kind }) => `  ${name} ${SAYS[kind]}`);
  const why = noScorecard === undefined ? [] : [`The scorecard of this run could not be made again: ${noScorecard}`];
  if (lines.length === 0) return [`Made again, and the same: ${names.join(', ')}.`, ...why].join('\n');
  return ['Reports that do not follow from the verdicts:', ...lines, ...why].join('\n');
};

/** Reports are made from the verdicts that are stored: whether those are right is judged by itself. */
const judgeOne = async (folder: string, runId: string): Promise<boolean> => {
  const { compared } = await compareFolder(folder);
  const stored = await loadRun(folder);
  const made = madeReports(stored);
  const differing = await differingReports(folder, made);
  process.stdout.write(`\nJudged again, run ${runId}:\n${comparedText(compared)}\n${reportsText(made, differing)}\n`);
  if (!isConfirmed(compared)) process.stdout.write('Not every verdict follows from its evidence.\n');
  return isConfirmed(compared) && differing.length === 0;
};

/** What several runs show together, by the verdicts that were judged one by one. */
const judgeClaim = async (folder: string, { runs }: Manifest): Promise<boolean> => {
  const stored = await Promise.all(runs.map(({ runId }) => loadRun(join(folder, 'runs', runId))));
  const made = claimReports(stored);
  const differing = await differingReports(join(folder, CLAIM_FOLDER), made);
  const isClaimed = Object.keys(made.texts).length > 0 || differing.length > 0 || made.noScorecard !== undefined;
  if (isClaimed) process.stdout.write(`\nThe claim of these runs, in ${CLAIM_FOLDER}/:\n${reportsText(made, differing)}\n`);
  return differing.length === 0;
};

export const judgeRuns = async (folder: string, manifest: Manifest): Promise<boolean> => {
  let areConfirmed = true;
  for (const { runId } of manifest.runs) areConfirmed = (await judgeOne(join(folder, 'runs', runId), runId)) && areConfirmed;
  return (await judgeClaim(folder, manifest)) && areConfirmed;
};
