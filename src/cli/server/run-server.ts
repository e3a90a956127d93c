import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { specHash } from '../../../generated/spec-hash.ts';
import { loadRunConfig } from '../../config/load-run-config.ts';
import type { RunConfig } from '../../config/run-config.ts';
import type { RunRequest } from '../../config/settings.ts';
import { examineBeforeRun } from '../../doctor/before-run.ts';
import { type ServerPatient, serverPatient } from '../../doctor/patient.ts';
import { HarnessError } from '../../errors.ts';
import { newRunId } from '../../evidence/ids.ts';
import { createRun } from '../../evidence/run-folder.ts';
import { reproduceLine } from '../../judge/reproduce-line.ts';
import type { ExitCode, ServerRun } from '../../model/run.ts';
import { counted } from '../../report/counted.ts';
import type { Target } from '../../subject/target.ts';
import { finishRun } from '../finish-run.ts';
import type { InterruptCode } from '../main.ts';
import { checkClaim } from '../readiness/requirement-set.ts';
import { announceWarnings } from '../run/announce-warnings.ts';
import { type ListedCase, serverCatalogue } from '../run/catalogue.ts';
import { type Chosen, chooseCases, shardText } from '../run/choose-cases.ts';
import { keepRunFile } from '../run/keep-run-file.ts';
import { type JestStage, type PreparedRun, playRun, saveNotApplicable } from '../run/play-run.ts';
import { playSequence, sequenceText } from '../run/play-sequence.ts';
import { privacyOf } from '../run/privacy.ts';
import { sparedCases } from '../run/select-cases.ts';
import { suiteVersion } from '../suite-version.ts';

/** `server` from the request to the exit code: settle what is asked for, make sure of the target, play, report. */

/** What all of a run needs of its target; `config` is what the processes that play the cases are told of it. */
type Opened = { readonly target: Target; readonly config: RunConfig; readonly close: () => Promise<void> };

/** Visiting the target is the guard: it says what is wrong with address, certificate or credential, and ends on a live system. */
const openForRun = async (patient: ServerPatient): Promise<Opened> => {
  const { config } = patient;
  try {
    announceWarnings(await examineBeforeRun(patient));
  } catch (error) {
    await patient.leave();
    throw error;
  }
  const { target } = await patient.visit();
  if (target === undefined) throw new HarnessError({ code: 'NO_TARGET', says: 'A target that cannot be opened was found to be in order.' });
  if (config.target.kind === 'prism') {
    // One Prism serves the whole run.
    const { addresses } = await target.startSession();
    return { target, config: { ...config, target: { kind: 'prism', origin: addresses.primary } }, close: target.close };
  }
  if (config.target.kind === 'image') {
    // One container, too: it goes on until the last case has been played.
    const { addresses } = await target.startSession();
    const { seenSecretsFile } = target;
    const secondary = addresses.secondary && { secondaryUrl: addresses.secondary };
    const running = { url: addresses.primary, ...secondary, ...(seenSecretsFile && { seenSecretsFile }) };
    return { target, config: { ...config, target: { ...config.target, running } }, close: target.close };
  }
  await target.close();
  return { target, config, close: async () => {} };
};

type Described = { readonly runId: string; readonly startedAt: Date; readonly chosen: Chosen };

const describeRun = ({ target, config }: Opened, { runId, startedAt, chosen }: Described): ServerRun => ({
  runId,
  subject: 'server',
  suiteVersion: suiteVersion(),
  specHash,
  seed: config.seed,
  businessDate: target.businessDate,
  startedAt: startedAt.toISOString(),
  target: target.description,
  arguments: config.arguments,
  cases: chosen.selected.map(({ suiteCase }) => suiteCase.id),
  ...(chosen.shard && { shard: chosen.shard }),
  ...(config.readiness && { readiness: config.readiness }),
  waivers: config.waivers,
});

/**
 * Load stands by itself: beside other cases it would measure them too, and they would feel it. Each case on an embedded
 * simulator has its own; on an address the cases that use up a rate limit must not share it.
 */
const stagesOf = (config: RunConfig, selected: readonly ListedCase[]): readonly JestStage[] => {
  const { kind } = config.target;
  const isAtAnAddress = kind === 'url' || kind === 'image';
  const workers = config.limits.workers ?? (isAtAnAddress ? 1 : availableParallelism());
  const alone = isAtAnAddress && workers > 1 ? ['load', 'capacity'] : ['capacity'];
  const areas = [...new Set(selected.map(({ area }) => area))];
  const stages = [
    { name: 'jest', files: areas.filter((area) => !alone.includes(area)), workers },
    ...alone.map((area) => ({ name: `jest-${area}`, files: areas.filter((one) => one === area), workers: 1 })),
  ];
  return stages
    .filter(({ files }) => files.length > 0)
    .map((stage) => ({ ...stage, isInOrder: kind !== 'embedded' || config.isRandomized }));
};

const TARGET_TEXTS: Readonly<Partial<Record<ServerRun['target']['kind'], string>>> = {
  embedded: 'the embedded reference simulator',
  prism: 'the Prism mock of the OpenAPI documents',
};

type Left = { readonly spared: number; readonly inapplicable: number };

type Prepared = PreparedRun & { readonly run: ServerRun };

const announce = ({ selected, run, order: { config } }: Prepared, { spared, inapplicable }: Left): void => {
  const target = TARGET_TEXTS[run.target.kind] ?? run.target.primary;
  const capacity = selected.filter(({ suiteCase }) => suiteCase.family === 'capacity').length;
  const after = capacity === 0 || capacity === selected.length ? '' : ` The last ${capacity} of them measure capacity, alone.`;
  const order = sequenceText(config);
  process.stdout.write(
    `Playing ${counted(selected.length - inapplicable, 'case')} against ${target}, business date ${run.businessDate}, seed ${run.seed}.${order}${shardText(run.shard)}${after}\n`,
  );
  if (inapplicable > 0) process.stdout.write(`Not applicable, for want of what the target lacks: ${counted(inapplicable, 'case')}.\n`);
  if (spared > 0) process.stdout.write(`Spared this target unless --allow or families.allow says otherwise: ${counted(spared, 'case')}.\n`);
};

const prepare = async ({ config }: Opened, run: ServerRun, selected: readonly ListedCase[]): Promise<Prepared> => {
  const runFolder = await createRun(config.report.folder.value, run);
  const reproduce = Object.fromEntries(run.cases.map((id) => [id, reproduceLine(run, id)]));
  const order = { runFolder, config, absent: run.target.absent, sequence: playSequence(selected, config), reproduce };
  return { selected, run, runFolder, order, stages: stagesOf(config, selected) };
};

const playAll = async (prepared: Prepared, spared: number): Promise<InterruptCode | undefined> => {
  const inapplicable = await saveNotApplicable(prepared);
  announce(prepared, { inapplicable, spared });
  return playRun(prepared, prepared.selected.length - inapplicable);
};

export const runServer = async (request: RunRequest): Promise<ExitCode | InterruptCode> => {
  const config = loadRunConfig(request);
  checkClaim(config);
  const catalogue = serverCatalogue();
  const chosen = chooseCases(catalogue, config.selection);
  const startedAt = new Date();
  const runId = newRunId(startedAt);
  const runFolder = join(config.report.folder.value, runId);
  const told = { request, config, cases: chosen.selected.length, environment: process.env, suiteVersion: suiteVersion() };
  const opened = await openForRun(serverPatient(told, join(runFolder, config.target.kind === 'image' ? 'containers' : 'prism')));
  let interrupted: InterruptCode | undefined;
  try {
    const run = privacyOf(config).texts(describeRun(opened, { runId, startedAt, chosen }));
    const prepared = await prepare(opened, run, chosen.selected);
    await keepRunFile(runFolder, request, config);
    interrupted = await playAll(prepared, sparedCases(catalogue, config.selection).length);
  } finally {
    await opened.close();
  }
  if (interrupted === undefined) return finishRun(runFolder, config.report, () => performance.now());
  process.stderr.write(`\nInterrupted. What was played so far is in ${runFolder}.\n`);
  return interrupted;
};
