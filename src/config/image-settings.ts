import { existsSync } from 'node:fs';
import { basename, join, normalize, resolve } from 'node:path';
import type { ContainerSettings, ImageSource, ServerContainer, WaitFor } from '../model/container.ts';
import type { Checked, Problem } from './checked.ts';
import { argumentProblems, environmentProblems, textsOf } from './environment-settings.ts';
import { commandOf } from './launch-command.ts';
import type { ImageSettings } from './run-config.ts';
import type { RunFileTarget } from './run-file.ts';
import type { RunFileImage, RunFileServerImage } from './run-file-image.ts';
import type { Settings } from './settings.ts';
import { urlSettings } from './url-settings.ts';

/** From an image in a run file to a container that can be started. Asks no engine. */

type Place = readonly ['target' | 'client', 'image'];

/** The folder as it was given; by its own name where the run file lies in it. */
const dockerfileText = (given: string, { folder, dockerfile }: { readonly folder: string; readonly dockerfile: string }): string =>
  join(/^\.\/?$/.test(normalize(given)) ? basename(folder) : given, dockerfile);

const sourceOf = ({ name, build }: RunFileImage, settings: Settings, place: Place): Checked<ImageSource> => {
  const where = settings.where(...place);
  if (name !== undefined && build !== undefined) return { problems: [{ where, says: '"name" and "build" are both given; keep one.' }] };
  if (name !== undefined) return { value: { kind: 'name', name }, problems: [] };
  if (build === undefined) return { problems: [{ where, says: 'which image? Give its "name", or "build" for one that is built here.' }] };
  const { folder = '.', dockerfile = 'Dockerfile', arguments: given = {} } = build;
  const places = { folder: resolve(settings.folder, folder), dockerfile };
  const value = { kind: 'build', ...places, arguments: textsOf(given), says: dockerfileText(folder, places) } as const;
  const file = resolve(places.folder, dockerfile);
  const problems = [
    ...(existsSync(file) ? [] : [{ where: settings.where(...place, 'build'), says: `there is no ${file}.` }]),
    ...argumentProblems(given, (argument) => settings.where(...place, 'build', 'arguments', argument)),
  ];
  return problems.length === 0 ? { value, problems } : { problems };
};

const fileProblems = ({ files = [] }: RunFileImage, settings: Settings, place: Place): readonly Problem[] =>
  files.flatMap(({ from, to }, index) => {
    const where = settings.where(...place, 'files', index);
    if (!existsSync(resolve(settings.folder, from))) return [{ where, says: `there is no file ${resolve(settings.folder, from)}.` }];
    return to.startsWith('/') ? [] : [{ where, says: `"${to}" is no place within the container: it begins with "/".` }];
  });

type Around = Pick<ContainerSettings, 'environment' | 'inherit'> & { readonly place: Place };

export const containerSettings = (image: RunFileImage, { place, ...around }: Around, settings: Settings): Checked<ContainerSettings> => {
  const source = sourceOf(image, settings, place);
  const problems = [...source.problems, ...fileProblems(image, settings, place)];
  if (problems.length > 0 || source.value === undefined) return { problems };
  const command = image.command === undefined ? undefined : commandOf(image.command);
  const files = (image.files ?? []).map(({ from, to }) => ({ from: resolve(settings.folder, from), to }));
  const { user } = image;
  const value = { image: source.value, files, ...around, ...(command && { command }), ...(user !== undefined && { user }) };
  return { value, problems };
};

const isExpression = (text: string): boolean => {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
};

const waitForOf = ({ waitFor = {} }: RunFileServerImage, settings: Settings): Checked<WaitFor> => {
  const { log, path, status = 200 } = waitFor;
  const where = settings.where('target', 'image', 'waitFor');
  if (log !== undefined && path !== undefined) return { problems: [{ where, says: '"log" and "path" are both given; keep one.' }] };
  if (log !== undefined && !isExpression(log)) return { problems: [{ where, says: `"${log}" is no regular expression.` }] };
  if (log !== undefined) return { value: { kind: 'log', pattern: log }, problems: [] };
  return { value: path === undefined ? { kind: 'ports' } : { kind: 'http', path, status }, problems: [] };
};

const serverContainer = (image: RunFileServerImage, settings: Settings): Checked<ServerContainer> => {
  const { environment = {}, inherit = [], ports, scheme = 'http', startUpMs = 60_000 } = image;
  const container = containerSettings(image, { environment: textsOf(environment), inherit, place: ['target', 'image'] }, settings);
  const waitFor = waitForOf(image, settings);
  const problems = [
    ...container.problems,
    ...waitFor.problems,
    ...environmentProblems(environment, (name) => settings.where('target', 'image', 'environment', name), 'target.image.inherit'),
  ];
  if (problems.length > 0 || container.value === undefined || waitFor.value === undefined) return { problems };
  return { value: { ...container.value, ports, scheme, waitFor: waitFor.value, startUpMs }, problems };
};

/** What is known of a container only once it runs, or has no meaning there. */
const ADDRESSES = ['url', 'secondaryUrl', 'tokenUrl', 'proxy', 'noProxy'] as const;

export const imageSettings = (target: RunFileTarget, settings: Settings): Checked<ImageSettings> => {
  const { image } = target;
  const where = (key: string) => settings.where('target', key);
  if (image === undefined)
    return {
      problems: [{ where: settings.where('target'), says: 'kind: image needs the key "image": the name of an image, and its ports.' }],
    };
  const needless = ADDRESSES.filter((key) => target[key] !== undefined).map((key) => ({
    where: where(key),
    says: `the address of a container is found when it runs, so "${key}" says nothing. Remove it, or say kind: url.`,
  }));
  const container = serverContainer(image, settings);
  const scheme = image.scheme ?? 'http';
  // A container is a server at an address, which is only not known yet.
  const address = urlSettings({ ...target, url: `${scheme}://localhost` }, settings);
  const problems = [...needless, ...container.problems, ...address.problems];
  if (problems.length > 0 || container.value === undefined || address.value === undefined) return { problems };
  const { url: _later, ...rest } = address.value;
  return { value: { ...rest, kind: 'image', container: container.value }, problems };
};
