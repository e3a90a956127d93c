import { join } from 'node:path';
import { specHash } from '../../../generated/spec-hash.ts';
import { loadClientConfig } from '../../config/load-client-config.ts';
import type { ClientRunConfig } from '../../config/run-config.ts';
import type { RunRequest } from '../../config/settings.ts';
import { examineBeforeRun } from '../../doctor/before-run.ts';
import { clientPatient } from '../../doctor/patient.ts';
import { newRunId } from '../../evidence/ids.ts';
import { createRun } from '../../evidence/run-folder.ts';
import { reproduceLine } from '../../judge/reproduce-line.ts';
import type { ClientConfig } from '../../model/client-config.ts';
import type { ImageIdentity } from '../../model/container.ts';
import type { ClientDescription, ClientRunDescription, ExitCode } from '../../model/run.ts';
import { counted } from '../../report/counted.ts';
import { partyText } from '../../report/party-text.ts';
import { makeClientsFolder } from '../../subject/client/clients-folder.ts';
import { readyImage } from '../../subject/container/ready-image.ts';
import { finishRun } from '../finish-run.ts';
import type { InterruptCode } from '../main.ts';
import { checkClaim } from '../readiness/requirement-set.ts';
import { announceWarnings } from '../run/announce-warnings.ts';
import { clientCatalogue, type ListedCase } from '../run/catalogue.ts';
import { type Chosen, chooseCases, shardText } from '../run/choose-cases.ts';
import { keepRunFile } from '../run/keep-run-file.ts';
import { type PreparedRun, playRun, saveNotApplicable } from '../run/play-run.ts';
import { playSequence, sequenceText } from '../run/play-sequence.ts';
import { privacyOf } from '../run/privacy.ts';
import { sparedCases } from '../run/select-cases.ts';
import { suiteVersion } from '../suite-version.ts';

/** `client` from the request to the exit code: settle what is asked for, play each case with the client, report. */

/** A client in a container is played with the image that was made ready for the run. */
type WithImage = { readonly client: ClientConfig; readonly image?: ImageIdentity };

const saysOf = ({ client: { reach }, image }: WithImage): string => {
  if (reach.kind === 'image') return `a container of ${image?.name ?? 'an image'}`;
  return reach.kind === 'command' ? reach.command.join(' ') : `the client ${reach.clientId} that runs at port ${reach.primaryPort}`;
};

const describeClient = ({ client, image }: WithImage): ClientDescription => ({
  kind: client.reach.kind,
  says: saysOf({ client, ...(image && { image }) }),
  ...(image && { image }),
  ...(client.reach.kind === 'attach' && { attached: { clientId: client.reach.clientId, port: client.reach.primaryPort } }),
  capture: client.capture.kind,
  deliveries: client.deliveries,
  absent: client.absent,
});

type Described = { readonly runId: string; readonly startedAt: Date; readonly chosen: Chosen; readonly image?: ImageIdentity };

const describeRun = (config: ClientRunConfig, { runId, startedAt, chosen, image }: Described): ClientRunDescription => ({
  runId,
  subject: 'client',
  suiteVersion: suiteVersion(),
  specHash,
  seed: config.seed,
  startedAt: startedAt.toISOString(),
  client: describeClient({ client: config.client, ...(image && { image }) }),
  arguments: config.arguments,
  cases: chosen.selected.map(({ suiteCase }) => suiteCase.id),
  ...(chosen.shard && { shard: chosen.shard }),
  ...(config.readiness && { readiness: config.readiness }),
  waivers: config.waivers,
});

const prepare = async (config: ClientRunConfig, run: ClientRunDescription, selected: readonly ListedCase[]): Promise<PreparedRun> => {
  const runFolder = await createRun(config.report.folder.value, run);
  const reproduce = Object.fromEntries(run.cases.map((id) => [id, reproduceLine(run, id)]));
  const order = { runFolder, config, absent: run.client.absent, sequence: playSequence(selected, config), reproduce };
  return { selected, run, runFolder, order, stages: [{ name: 'jest', files: ['every-area'], workers: 1, isInOrder: false }] };
};

const announce = (
  prepared: PreparedRun,
  config: ClientRunConfig,
  left: { readonly inapplicable: number; readonly spared: number },
): void => {
  const { selected, run } = prepared;
  process.stdout.write(
    `Playing ${counted(selected.length - left.inapplicable, 'case')} with ${partyText(run)}, seed ${run.seed}.${sequenceText(config)}${shardText(run.shard)}\n`,
  );
  if (left.inapplicable > 0)
    process.stdout.write(`Not applicable, for want of what the client lacks: ${counted(left.inapplicable, 'case')}.\n`);
  if (left.spared > 0) process.stdout.write(`Played only when --case names them: ${counted(left.spared, 'case')}.\n`);
};

const play = async (config: ClientRunConfig, described: Described, spared: number): Promise<InterruptCode | undefined> => {
  const { selected } = described.chosen;
  const prepared = await prepare(config, privacyOf(config).texts(describeRun(config, described)), selected);
  const inapplicable = await saveNotApplicable(prepared);
  announce(prepared, config, { inapplicable, spared });
  if (inapplicable === selected.length) return undefined;
  const { environment, clear } = await makeClientsFolder(config.client.reach.kind === 'image');
  try {
    return await playRun({ ...prepared, environment, onGone: clear }, selected.length - inapplicable);
  } finally {
    clear();
  }
};

/** The image is built or fetched before the first case, and each case starts a container of it. */
const withReadyImage = async (config: ClientRunConfig): Promise<{ readonly config: ClientRunConfig; readonly image?: ImageIdentity }> => {
  const { reach } = config.client;
  if (reach.kind !== 'image') return { config };
  const { name, identity } = await readyImage(reach.container.image, 'client.image');
  const container = { ...reach.container, image: { kind: 'name', name } as const };
  return { config: { ...config, client: { ...config.client, reach: { ...reach, container } } }, image: identity };
};

export const runClient = async (request: RunRequest): Promise<ExitCode | InterruptCode> => {
  const config = loadClientConfig(request);
  checkClaim(config);
  const catalogue = clientCatalogue();
  const chosen = chooseCases(catalogue, config.selection);
  const told = { request, config, cases: chosen.selected.length, environment: process.env, suiteVersion: suiteVersion() };
  announceWarnings(await examineBeforeRun(clientPatient(told)));
  const startedAt = new Date();
  const runId = newRunId(startedAt);
  const runFolder = join(config.report.folder.value, runId);
  const begunMs = performance.now();
  const { image, ...ready } = await withReadyImage(config);
  await keepRunFile(runFolder, request, config);
  const described = { runId, startedAt, chosen, ...(image && { image }) };
  const interrupted = await play(ready.config, described, sparedCases(catalogue, config.selection).length);
  if (interrupted === undefined) return finishRun(runFolder, config.report, () => performance.now() - begunMs);
  process.stderr.write(`\nInterrupted. What was played so far is in ${runFolder}.\n`);
  return interrupted;
};
