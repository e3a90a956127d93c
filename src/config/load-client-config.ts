import { clientSettings } from './client-settings.ts';
import { reportSettings } from './report-settings.ts';
import type { ClientRunConfig, Selection } from './run-config.ts';
import { deliveriesOf, levelsOf } from './selected-words.ts';
import { type RunRequest, readSettings, refuse, type Settings } from './settings.ts';

/** From what a user asked for to a run of a client that can start. It looks for the program, and starts nothing. */

const clientOf = (settings: Settings): ClientRunConfig['client'] => {
  const { client } = settings.runFile;
  const { value, problems } = client === undefined ? { value: undefined, problems: [] } : clientSettings(client, settings);
  return value ?? refuse(problems, settings.file);
};

const selectionOf = ({ runFile }: Settings, { flags }: RunRequest, client: ClientRunConfig['client']): Selection => ({
  ...(flags.case && { cases: flags.case }),
  ...(runFile.families?.only && { families: runFile.families.only }),
  ...(flags.level && { levels: levelsOf(flags.level) }),
  deliveries: flags.delivery ? deliveriesOf(flags.delivery, client.deliveries) : client.deliveries,
  allowed: runFile.families?.allow ?? [],
});

export const loadClientConfig = (request: RunRequest): ClientRunConfig => {
  const settings = readSettings(request, 'client');
  const client = clientOf(settings);
  const workers = settings.runFile.limits?.workers;
  return {
    subject: 'client',
    client,
    seed: settings.runFile.seed ?? 1,
    ...(workers !== undefined && { workers }),
    selection: selectionOf(settings, request, client),
    report: reportSettings(settings),
    arguments: settings.file === undefined || request.file === undefined ? [] : ['--config', settings.file],
  };
};
