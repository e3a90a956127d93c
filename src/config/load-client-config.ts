import { type ClaimSettings, claimSettings } from './claim-settings.ts';
import { clientSettings } from './client-settings.ts';
import { reportSettings } from './report-settings.ts';
import type { ClientRunConfig, Selection } from './run-config.ts';
import { deliveriesOf, levelsOf } from './selected-words.ts';
import { type RunRequest, readSettings, refuse, type Settings } from './settings.ts';
import { shardOf } from './shard.ts';

/** From what a user asked for to a run of a client that can start. It looks for the program, and starts nothing. */

type Loaded = ClaimSettings & Pick<ClientRunConfig, 'client'>;

const loadedFrom = (settings: Settings): Loaded => {
  const { runFile } = settings;
  const client = runFile.client === undefined ? { problems: [] } : clientSettings(runFile.client, settings);
  const claims = claimSettings(settings);
  const problems = [...client.problems, ...claims.problems];
  if (problems.length > 0 || client.value === undefined || claims.value === undefined) return refuse(problems, settings.file);
  return { client: client.value, ...claims.value };
};

const selectionOf = ({ runFile }: Settings, { flags }: RunRequest, client: ClientRunConfig['client']): Selection => ({
  ...(flags.case && { cases: flags.case }),
  ...(runFile.families?.only && { families: runFile.families.only }),
  ...(flags.level && { levels: levelsOf(flags.level) }),
  ...(flags.shard !== undefined && { shard: shardOf(flags.shard) }),
  deliveries: flags.delivery ? deliveriesOf(flags.delivery, client.deliveries) : client.deliveries,
  allowed: runFile.families?.allow ?? [],
});

export const loadClientConfig = (request: RunRequest): ClientRunConfig => {
  const settings = readSettings(request, 'client');
  const loaded = loadedFrom(settings);
  const workers = settings.runFile.limits?.workers;
  return {
    subject: 'client',
    ...loaded,
    seed: settings.runFile.seed ?? 1,
    isRandomized: request.flags.randomize === true,
    ...(workers !== undefined && { workers }),
    selection: selectionOf(settings, request, loaded.client),
    report: reportSettings(settings),
    arguments: settings.file === undefined || request.file === undefined ? [] : ['--config', settings.file],
  };
};
