import { join } from 'node:path';
import type { Manifest } from '../../evidence/package/manifest.ts';
import { CLAIM_FOLDER } from '../../evidence/package/package-contents.ts';
import { loadRun } from '../../evidence/run-folder.ts';
import { compareFolder } from '../judge/compare-run.ts';
import { comparedText } from '../judge/compared-text.ts';
import { type Confirmation, confirmationOf, worstOf } from '../judge/confirmation.ts';
import { claimReports } from '../package/claim-reports.ts';
import { differingReports, madeReports } from '../package/made-reports.ts';
import { type HeldReports, reportsConfirmation, reportsLines, verdictsLines } from './judged-text.ts';

/** `verify --judge`: the verdicts of a package held against its evidence, and its reports against the verdicts. */

/** Reports are made from the verdicts that are stored: whether those are right is judged by itself. */
const judgeOne = async (folder: string, packedBy: Manifest['packedBy']): Promise<Confirmation> => {
  const { run, compared } = await compareFolder(folder);
  const made = madeReports(await loadRun(folder));
  const held: HeldReports = { subject: 'this run', made, differing: await differingReports(folder, made), packedBy };
  const verdicts = confirmationOf(run, compared);
  const lines = [comparedText(compared), ...verdictsLines(run, verdicts), ...reportsLines(held)];
  process.stdout.write(`\nJudged again, run ${run.runId}:\n${lines.join('\n')}\n`);
  return worstOf([verdicts, reportsConfirmation(held)]);
};

/** What several runs show together, by the verdicts that were judged one by one. */
const judgeClaim = async (folder: string, { runs, packedBy }: Manifest): Promise<Confirmation> => {
  const made = claimReports(await Promise.all(runs.map(({ runId }) => loadRun(join(folder, 'runs', runId)))));
  const differing = await differingReports(join(folder, CLAIM_FOLDER), made);
  const held: HeldReports = { subject: 'these runs', made, differing, packedBy };
  const lines = reportsLines(held);
  if (lines.length > 0) process.stdout.write(`\nThe claim of these runs, in ${CLAIM_FOLDER}/:\n${lines.join('\n')}\n`);
  return reportsConfirmation(held);
};

export const judgeRuns = async (folder: string, manifest: Manifest): Promise<Confirmation> => {
  const found: Confirmation[] = [];
  for (const { runId } of manifest.runs) found.push(await judgeOne(join(folder, 'runs', runId), manifest.packedBy));
  return worstOf([...found, await judgeClaim(folder, manifest)]);
};
