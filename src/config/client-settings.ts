import { resolve } from 'node:path';
import { absenceReasons } from '../absence-reasons.ts';
import type { AttachReach, ClientConfig, CommandReach, ImageReach } from '../model/client-config.ts';
import { captureSettings } from './capture-settings.ts';
import type { Checked, Problem } from './checked.ts';
import { contradictionsIn, timingsOf } from './client-timings.ts';
import { environmentProblems, textsOf } from './environment-settings.ts';
import { containerSettings } from './image-settings.ts';
import { commandOf, folderProblem, launchProblem } from './launch-command.ts';
import type { RunFileAttach, RunFileClient } from './run-file-client.ts';
import type { RunFileImage } from './run-file-image.ts';
import { seriesAbsences } from './series-absences.ts';
import type { Settings } from './settings.ts';

/** From the `client` of a run file to a client that can be started: refuses what makes no sense, with the place where it was said. */

const clientEnvironmentProblems = ({ environment = {} }: RunFileClient, { where }: Settings): readonly Problem[] =>
  environmentProblems(environment, (name) => where('client', 'environment', name), 'client.inherit');

const commandReach = (client: RunFileClient, settings: Settings): Checked<CommandReach> => {
  const { where } = settings;
  const folder = resolve(settings.folder, client.folder ?? '.');
  const command = commandOf(client.command ?? '');
  if (command === undefined)
    return { problems: [{ where: where('client', 'command'), says: 'the command is empty: what starts the client?' }] };
  const noFolder = folderProblem(folder);
  if (noFolder !== undefined) return { problems: [{ where: where('client', 'folder'), says: noFolder }] };
  const noProgram = launchProblem(command, folder);
  const problems = [
    ...(noProgram === undefined ? [] : [{ where: where('client', 'command'), says: noProgram }]),
    ...clientEnvironmentProblems(client, settings),
  ];
  if (problems.length > 0) return { problems };
  const environment = textsOf(client.environment ?? {});
  const { session = 'per-case', inherit = [] } = client;
  return { value: { kind: 'command', command, folder, environment, inherit, session }, problems };
};

const imageReach = (image: string | RunFileImage, client: RunFileClient, settings: Settings): Checked<ImageReach> => {
  const { environment = {}, inherit = [], session = 'per-case' } = client;
  const around = { environment: textsOf(environment), inherit, place: ['client', 'image'] } as const;
  const container = containerSettings(typeof image === 'string' ? { name: image } : image, around, settings);
  const needless = {
    where: settings.where('client', 'folder'),
    says: 'a container is not started in a folder of this machine. Remove the key.',
  };
  const problems = [
    ...container.problems,
    ...(client.folder === undefined ? [] : [needless]),
    ...clientEnvironmentProblems(client, settings),
  ];
  if (problems.length > 0 || container.value === undefined) return { problems };
  return { value: { kind: 'image', container: container.value, session }, problems };
};

/** Keys that are about starting a client. */
const STARTING = ['folder', 'environment', 'inherit', 'session'] as const;

const attachedFileProblems = (attach: RunFileAttach, { capture }: RunFileClient, { where }: Settings): readonly Problem[] => {
  const { kind = 'journal' } = capture ?? {};
  const isFile = kind === 'journal' || kind === 'csv';
  const noFile = {
    where: where('client', 'attach'),
    says: `a client that runs already was not told where to record: in which file is its ${kind}? Name it in "captureFile", or ask for the capture by client.capture.kind http or command.`,
  };
  const needless = {
    where: where('client', 'attach', 'incidentsFile'),
    says: 'a journal tells what was set aside in its own lines. Remove the key, or name another kind of capture in client.capture.',
  };
  return [
    ...(isFile && attach.captureFile === undefined ? [noFile] : []),
    ...(kind === 'journal' && attach.incidentsFile !== undefined ? [needless] : []),
  ];
};

const attachReach = (attach: RunFileAttach, client: RunFileClient, settings: Settings): Checked<AttachReach> => {
  const useless = STARTING.filter((key) => client[key] !== undefined);
  if (new Set(client.deliveries).size > 1) {
    const says = 'a client that runs already gets its events in one way: name that one.';
    return { problems: [{ where: settings.where('client', 'deliveries'), says }] };
  }
  const needless = useless.map((key) => ({
    where: settings.where('client', key),
    says: `a client that runs already is not started, so "${key}" says nothing. Remove it, or say "command" in the place of "attach".`,
  }));
  const problems = [...needless, ...attachedFileProblems(attach, client, settings)];
  if (problems.length > 0) return { problems };
  const { captureFile, incidentsFile, ...rest } = attach;
  const files = {
    ...(captureFile && { captureFile: resolve(settings.folder, captureFile) }),
    ...(incidentsFile && { incidentsFile: resolve(settings.folder, incidentsFile) }),
  };
  return { value: { kind: 'attach', ...rest, ...files }, problems };
};

const reachOf = (client: RunFileClient, settings: Settings): Checked<ClientConfig['reach']> => {
  const { command, attach, image } = client;
  const where = settings.where('client');
  const given = Object.entries({ command, image, attach }).flatMap(([key, value]) => (value === undefined ? [] : [`"${key}"`]));
  if (given.length > 1) return { problems: [{ where, says: `${given.join(' and ')} are both given; keep one.` }] };
  if (attach !== undefined) return attachReach(attach, client, settings);
  if (image !== undefined) return imageReach(image, client, settings);
  if (command !== undefined) return commandReach(client, settings);
  return { problems: [{ where, says: 'how is the client started? Give "command", "image", or "attach" for one that runs already.' }] };
};

/** What nobody starts cannot be started again, nor with another certificate or credential. */
const ATTACHED: ClientConfig['absent'] = Object.fromEntries(
  ['restart', 'tls', 'mutualTls', 'privateKeyJwt', 'otherCredential'].map((name) => [name, absenceReasons.attached.en]),
);

/** A table has no place for a dataset, and a book none for what is no trade, unless it says of what each record is. */
const withoutIncidents = ({ attach, capture }: RunFileClient): ClientConfig['absent'] => {
  if (attach === undefined || capture === undefined || capture.kind === 'journal' || attach.incidentsFile !== undefined) return {};
  const { form = 'journal', columns } = capture;
  return {
    ...(form === 'book' && columns?.['record'] === undefined && { incidents: absenceReasons.noIncidentsFile.en }),
    ...((form === 'book' || columns !== undefined) && { datasetCapture: absenceReasons.noIncidentsFile.en }),
  };
};

/** What is declared, and what follows from the rest: the declared reason is the better one. */
const absentOf = (client: RunFileClient): ClientConfig['absent'] => ({
  ...(client.attach && ATTACHED),
  ...(client.capture?.form === 'book' && { journal: absenceReasons.book.en }),
  ...withoutIncidents(client),
  ...Object.fromEntries((client.absent ?? []).map(({ capability, reason }) => [capability, reason])),
});

export const clientSettings = (client: RunFileClient, settings: Settings): Checked<ClientConfig> => {
  const timings = timingsOf(client.timings);
  const reach = reachOf(client, settings);
  const clientFolder = reach.value?.kind === 'command' ? reach.value.folder : settings.folder;
  const capture = captureSettings(client.capture, clientFolder, settings);
  const contradictions = contradictionsIn(timings).map((says) => ({ where: settings.where('client', 'timings'), says }));
  const problems = [...reach.problems, ...capture.problems, ...contradictions];
  if (problems.length > 0 || reach.value === undefined || capture.value === undefined) return { problems };
  const value: ClientConfig = {
    reach: reach.value,
    capture: capture.value,
    deliveries: [...new Set(client.deliveries)],
    timings,
    absent: { ...seriesAbsences(reach.value), ...absentOf(client) },
  };
  return { value, problems };
};
