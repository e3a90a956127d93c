import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlayOrder } from '../../../suites/run/play-order.ts';
import { packageRoot } from '../../config/package-root.ts';
import { saveVerdict } from '../../evidence/run-folder.ts';
import { absentNeed } from '../../judge/absent-need.ts';
import { notApplicable } from '../../judge/judge-case.ts';
import type { RunDescription } from '../../model/run.ts';
import { reportPlaces } from '../../report/write.ts';
import type { InterruptCode } from '../main.ts';
import { paintFor } from '../paint.ts';
import type { ListedCase } from './catalogue.ts';
import { jestConfig } from './jest-config.ts';
import { playInJest } from './jest-process.ts';
import { withOrderFile } from './order-file.ts';
import { privacyOf } from './privacy.ts';
import { startProgress, verdictAt } from './progress.ts';

/** Plays the cases of a run, of a server or of a client: what they have in common from the selection to the last verdict. */

/** Test files that one Jest plays, so many at a time. */
export type JestStage = {
  readonly name: string;
  readonly files: readonly string[];
  readonly workers: number;
  /** Files in the order of the catalogue: where all cases share one server. */
  readonly isInOrder: boolean;
};

export type PreparedRun = {
  readonly selected: readonly ListedCase[];
  readonly run: RunDescription;
  readonly runFolder: string;
  readonly order: PlayOrder;
  readonly stages: readonly JestStage[];
  /** What Jest and all that it starts is told beside the order. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Clears away what they may have left. */
  readonly onGone?: () => void;
};

/** The verdicts of cases that are not played are known before the others are. Says how many those are. */
export const saveNotApplicable = async ({ selected, runFolder, order }: PreparedRun): Promise<number> => {
  let saved = 0;
  for (const { suiteCase, requirement } of selected) {
    const reason = absentNeed(suiteCase, order.absent);
    const reproduce = order.reproduce[suiteCase.id] ?? '';
    if (reason === undefined) continue;
    await saveVerdict(runFolder, notApplicable(suiteCase, requirement, { reason, reproduce }));
    saved += 1;
  }
  return saved;
};

const writeConfig = async ({ run, runFolder }: PreparedRun, { name, ...stage }: JestStage): Promise<string> => {
  const root = packageRoot();
  const configFile = join(runFolder, `${name}.config.json`);
  const { allureResults } = reportPlaces(runFolder);
  const jest = jestConfig({ root, isBuilt: import.meta.filename.endsWith('.js'), run, allureResults, ...stage });
  await writeFile(configFile, JSON.stringify(jest, null, 2));
  return configFile;
};

/** `count`: how many cases will end. */
export const playRun = async (prepared: PreparedRun, count: number): Promise<InterruptCode | undefined> => {
  const interrupted = await withOrderFile(prepared.order, (orderFile) => playStages(prepared, orderFile, count));
  await concealLog(prepared);
  return interrupted;
};

const logFileOf = (runFolder: string): string => join(runFolder, 'jest.log');

/** Whatever broke may have said what it broke on. */
const concealLog = async ({ runFolder, order }: PreparedRun): Promise<void> => {
  const file = logFileOf(runFolder);
  if (existsSync(file)) await writeFile(file, privacyOf(order.config).text(await readFile(file, 'utf8')));
};

const playStages = async (prepared: PreparedRun, orderFile: string, count: number): Promise<InterruptCode | undefined> => {
  const { selected, runFolder, stages, environment, onGone } = prepared;
  const ids = new Map(selected.map(({ suiteCase }) => [suiteCase.title, suiteCase.id]));
  const progress = startProgress(count, process.stdout, { paint: paintFor(process.stdout) });
  let interrupted: InterruptCode | undefined;
  for (const stage of stages) {
    if (interrupted !== undefined) break;
    const ended = await playInJest({
      folder: packageRoot(),
      configFile: await writeConfig(prepared, stage),
      logFile: logFileOf(runFolder),
      environment: { ...environment, OCP_PLAY_ORDER: orderFile },
      ...(onGone && { onGone }),
      onCaseEnded: (title) => progress.ended(verdictAt(join(runFolder, 'verdicts', `${ids.get(title)}.json`))),
    });
    interrupted = ended.interrupted;
  }
  progress.stop();
  return interrupted;
};
