import { join } from 'node:path';
import { loadRun } from '../../evidence/run-folder.ts';
import { exitCodeOfScorecard } from '../../judge/readiness/scorecard.ts';
import type { ExitCode } from '../../model/run.ts';
import { scorecardConsole } from '../../report/scorecard/console.ts';
import { scorecardDocument } from '../../report/scorecard/scorecard-document.ts';
import type { Language } from '../../report/scorecard/texts.ts';
import { writeScorecard } from '../../report/write-scorecard.ts';
import { paintFor } from '../paint.ts';
import { hongKongDay } from '../run/run-waivers.ts';
import { shownPath } from '../shown-path.ts';
import { judgedAgain } from './changed-verdicts.ts';
import { evidenceIdFor } from './evidence-id.ts';
import { makeScorecard } from './make-scorecard.ts';
import { chooseSet, type Wanted } from './requirement-set.ts';
import { lastClaim } from './run-scorecard.ts';

/** `readiness` from the named runs to the exit code. The one place where it is asked which day it is. */

export type ReadinessRequest = {
  readonly runFolders: readonly string[];
  readonly wanted: Wanted;
  /** Left out: what the run file says. */
  readonly language?: Language;
  /** Where the scorecard goes; left out: a folder of its set's name, beside the runs. */
  readonly output?: string;
  /** The evidence package whose id goes onto the form; left out: one of these runs in the reports folder, if there is one. */
  readonly packageFile?: string;
  readonly reportsFolder: string;
};

export const runReadiness = async (request: ReadinessRequest): Promise<ExitCode> => {
  const { runFolders, wanted, output, packageFile, reportsFolder } = request;
  const runs = await Promise.all(runFolders.map(loadRun));
  const claimed = lastClaim(runs);
  const chosen = chooseSet(wanted, claimed?.set);
  const language = request.language ?? claimed?.language ?? 'en';
  const folder = output ?? join(reportsFolder, 'readiness', chosen.set.id);
  const { changed, notes } = judgedAgain(runs);
  const evidence = await evidenceIdFor(runs, reportsFolder, packageFile);
  const day = hongKongDay(new Date());
  const card = makeScorecard({ chosen, runs, day, folder, changed, ...(evidence.id !== undefined && { evidenceId: evidence.id }) });
  const places = writeScorecard(card, folder, language);
  process.stdout.write(`${scorecardConsole(scorecardDocument(card, language), paintFor(process.stdout))}\n`);
  for (const [name, place] of Object.entries(places)) process.stdout.write(`${name.padEnd(10)}${shownPath(place)}\n`);
  for (const note of [...notes, ...(evidence.note === undefined ? [] : [evidence.note])]) process.stdout.write(`\n${note}\n`);
  return exitCodeOfScorecard(card);
};
