import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { specHash } from '../../../generated/spec-hash.ts';
import type { PlayOrder } from '../../../suites/server/play-order.ts';
import { loadRunConfig } from '../../config/load-run-config.ts';
import { packageRoot } from '../../config/package-root.ts';
import type { RunConfig } from '../../config/run-config.ts';
import type { RunRequest } from '../../config/settings.ts';
import { targetConfigOf } from '../../config/target-config.ts';
import { createRun, newRunId, saveVerdict } from '../../evidence/run-folder.ts';
import { absentNeed } from '../../judge/absent-need.ts';
import { notApplicable } from '../../judge/judge-case.ts';
import { reproduceLine } from '../../judge/reproduce-line.ts';
import type { ExitCode, RunDescription } from '../../model/run.ts';
import { counted } from '../../report/counted.ts';
import { reportPlaces } from '../../report/write.ts';
import { openTarget, type Target } from '../../subject/target.ts';
import { finishRun } from '../finish-run.ts';
import type { InterruptCode } from '../main.ts';
import { paintFor } from '../paint.ts';
import { suiteVersion } from '../suite-version.ts';
import { type ListedCase, serverCatalogue } from './catalogue.ts';
import { jestConfig } from './jest-config.ts';
import { playInJest } from './jest-process.ts';
import { startProgress, verdictAt } from './progress.ts';
import { ensureReportsFolder } from './reports-folder.ts';
import { selectCases, sparedCases } from './select-cases.ts';

/** `server` from the request to the exit code: settle what is asked for, make sure of the target, play, report. */

/** What all of a run needs of its target; `config` is what the processes that play the cases are told of it. */
type Opened = { readonly target: Target; readonly config: RunConfig; readonly close: () => Promise<void> };

/** Opening a target is the guard: it says what is wrong with address, certificate or credential, and ends on a live system. */
const openForRun = async (config: RunConfig, runFolder: string): Promise<Opened> => {
  const options = { exchangeMs: config.limits.answerMs, folder: join(runFolder, 'prism') };
  const target = await openTarget(targetConfigOf(config, process.env), options);
  if (config.target.kind === 'prism') {
    // One Prism serves the whole run.
    const { addresses } = await target.startSession();
    return { target, config: { ...config, target: { kind: 'prism', origin: addresses.primary } }, close: target.close };
  }
  await target.close();
  return { target, config, close: async () => {} };
};

type Described = { readonly runId: string; readonly startedAt: Date; readonly selected: readonly ListedCase[] };

const describeRun = ({ target, config }: Opened, { runId, startedAt, selected }: Described): RunDescription => ({
  runId,
  subject: 'server',
  suiteVersion: suiteVersion(),
  specHash,
  seed: config.seed,
  businessDate: target.businessDate,
  startedAt: startedAt.toISOString(),
  target: target.description,
  arguments: config.arguments,
  cases: selected.map(({ serverCase }) => serverCase.id),
});

type Prepared = {
  readonly config: RunConfig;
  readonly selected: readonly ListedCase[];
  readonly run: RunDescription;
  readonly runFolder: string;
  readonly order: PlayOrder;
};

/** The verdicts of cases that are not played are known before the others are. */
const saveNotApplicable = async ({ selected, runFolder, order }: Prepared): Promise<number> => {
  let saved = 0;
  for (const { serverCase, requirement } of selected) {
    const reason = absentNeed(serverCase, order.absent);
    const reproduce = order.reproduce[serverCase.id] ?? '';
    if (reason === undefined) continue;
    await saveVerdict(runFolder, notApplicable(serverCase, requirement, { reason, reproduce }));
    saved += 1;
  }
  return saved;
};

/** Areas that are played at the same time as others. */
type Stage = { readonly name: string; readonly areas: readonly string[]; readonly workers: number };

/**
 * Load stands by itself: beside other cases it would measure them too, and they would feel it. Each case on an embedded
 * simulator has its own; on an address the cases that use up a rate limit must not share it.
 */
const stagesOf = ({ config, selected }: Prepared): readonly Stage[] => {
  const { kind } = config.target;
  const workers = config.limits.workers ?? (kind === 'url' ? 1 : availableParallelism());
  const alone = kind === 'url' && workers > 1 ? ['load', 'capacity'] : ['capacity'];
  const areas = [...new Set(selected.map(({ area }) => area))];
  const stages = [
    { name: 'jest', areas: areas.filter((area) => !alone.includes(area)), workers },
    ...alone.map((area) => ({ name: `jest-${area}`, areas: areas.filter((one) => one === area), workers: 1 })),
  ];
  return stages.filter((stage) => stage.areas.length > 0);
};

const writeConfig = async ({ run, runFolder }: Prepared, { name, areas, workers }: Stage): Promise<string> => {
  const root = packageRoot();
  const configFile = join(runFolder, `${name}.config.json`);
  const { allureResults } = reportPlaces(runFolder);
  const jest = jestConfig({ root, isBuilt: existsSync(join(root, 'dist', 'suites')), run, allureResults, areas, workers });
  await writeFile(configFile, JSON.stringify(jest, null, 2));
  return configFile;
};

const play = async (prepared: Prepared, count: number): Promise<InterruptCode | undefined> => {
  const { selected, runFolder, order } = prepared;
  const orderFile = join(runFolder, 'play-order.json');
  await writeFile(orderFile, JSON.stringify(order, null, 2));
  const ids = new Map(selected.map(({ serverCase }) => [serverCase.title, serverCase.id]));
  const progress = startProgress(count, process.stdout, paintFor(process.stdout));
  let interrupted: InterruptCode | undefined;
  for (const stage of stagesOf(prepared)) {
    if (interrupted !== undefined) break;
    const ended = await playInJest({
      folder: packageRoot(),
      configFile: await writeConfig(prepared, stage),
      logFile: join(runFolder, 'jest.log'),
      environment: { OCP_PLAY_ORDER: orderFile },
      onCaseEnded: (title) => progress.ended(verdictAt(join(runFolder, 'verdicts', `${ids.get(title)}.json`))),
    });
    interrupted = ended.interrupted;
  }
  progress.stop();
  return interrupted;
};

const TARGET_TEXTS: Readonly<Partial<Record<RunConfig['target']['kind'], string>>> = {
  embedded: 'the embedded reference simulator',
  prism: 'the Prism mock of the OpenAPI documents',
};

type Left = { readonly spared: number; readonly inapplicable: number };

const announce = ({ config, selected, run }: Prepared, { spared, inapplicable }: Left): void => {
  const target = TARGET_TEXTS[config.target.kind] ?? run.target.primary;
  const capacity = selected.filter(({ serverCase }) => serverCase.family === 'capacity').length;
  const after = capacity === 0 || capacity === selected.length ? '' : ` The last ${capacity} of them measure capacity, alone.`;
  process.stdout.write(
    `Playing ${counted(selected.length - inapplicable, 'case')} against ${target}, business date ${run.businessDate}, seed ${run.seed}.${after}\n`,
  );
  if (inapplicable > 0) process.stdout.write(`Not applicable, for want of what the target lacks: ${counted(inapplicable, 'case')}.\n`);
  if (spared > 0) process.stdout.write(`Spared this target unless --allow or families.allow says otherwise: ${counted(spared, 'case')}.\n`);
};

const prepare = async ({ config }: Opened, run: RunDescription, selected: readonly ListedCase[]): Promise<Prepared> => {
  const runFolder = await createRun(config.report.folder.value, run);
  const reproduce = Object.fromEntries(run.cases.map((id) => [id, reproduceLine(run, id)]));
  return { config, selected, run, runFolder, order: { runFolder, config, absent: run.target.absent, reproduce } };
};

const playRun = async (prepared: Prepared, spared: number): Promise<InterruptCode | undefined> => {
  const inapplicable = await saveNotApplicable(prepared);
  announce(prepared, { inapplicable, spared });
  return play(prepared, prepared.selected.length - inapplicable);
};

export const runServer = async (request: RunRequest): Promise<ExitCode | InterruptCode> => {
  const config = loadRunConfig(request);
  const catalogue = serverCatalogue();
  const selected = selectCases(catalogue, config.selection);
  ensureReportsFolder(config.report.folder);
  const startedAt = new Date();
  const runId = newRunId(startedAt);
  const runFolder = join(config.report.folder.value, runId);
  const opened = await openForRun(config, runFolder);
  let interrupted: InterruptCode | undefined;
  try {
    const run = describeRun(opened, { runId, startedAt, selected });
    interrupted = await playRun(await prepare(opened, run, selected), sparedCases(catalogue, config.selection).length);
  } finally {
    await opened.close();
  }
  if (interrupted === undefined) return finishRun(runFolder, config.report, () => performance.now());
  process.stderr.write(`\nInterrupted. What was played so far is in ${runFolder}.\n`);
  return interrupted;
};
