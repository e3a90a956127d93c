import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from '../../errors.ts';
import type { ImageIdentity, ImageSource } from '../../model/container.ts';
import { openEngine, testcontainers } from './engine.ts';
import { settleRyuk } from './ryuk.ts';

/** Makes sure before the first case that the image is on this machine: built, or fetched where it is not there yet. */

const told = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const fetchProblem = (name: string, where: string, cause: unknown): ConfigurationError =>
  new ConfigurationError({
    code: 'NO_IMAGE',
    where,
    says: `There is no image "${name}" on this machine, and it cannot be fetched: ${told(cause)}`,
    remedy:
      'Check its name; a private registry wants "docker login" first, by the user who runs the suite. Or build it here: image: {build: {folder: .}}.',
    cause,
  });

const buildProblem = (folder: string, where: string, cause: unknown): ConfigurationError =>
  new ConfigurationError({
    code: 'IMAGE_NOT_BUILT',
    where,
    says: `The image of ${folder} cannot be built: ${told(cause)}`,
    remedy:
      'Run "docker build" in that folder, with the same arguments, until it works; the base image must be on this machine or in reach.',
    cause,
  });

/** The same for the same folder, so that a build takes the place of the one before. */
const builtName = (folder: string, dockerfile: string): string =>
  `ocp-conformance-built:${createHash('sha256').update(join(folder, dockerfile)).digest('hex').slice(0, 12)}`;

const build = async (source: Extract<ImageSource, { kind: 'build' }>, where: string): Promise<string> => {
  const { folder, dockerfile } = source;
  if (!existsSync(join(folder, dockerfile))) throw buildProblem(folder, where, `there is no ${join(folder, dockerfile)}`);
  const { GenericContainer } = await testcontainers();
  const name = builtName(folder, dockerfile);
  try {
    await GenericContainer.fromDockerfile(folder, dockerfile).withBuildArgs(source.arguments).build(name, { deleteOnExit: false });
  } catch (error) {
    throw buildProblem(folder, where, error);
  }
  return name;
};

const fetch = async (name: string, where: string): Promise<void> => {
  const { ImageName } = await testcontainers();
  const engine = await openEngine(where);
  try {
    await engine.image.pull(ImageName.fromString(name));
  } catch (error) {
    throw fetchProblem(name, where, error);
  }
};

export type ReadyImage = {
  /** What a container is started of. */
  readonly name: string;
  readonly identity: ImageIdentity;
};

/** `where` is the key of the run file that names the image. */
export const readyImage = async (source: ImageSource, where: string): Promise<ReadyImage> => {
  const engine = await openEngine(where);
  await settleRyuk();
  const name = source.kind === 'build' ? await build(source, where) : source.name;
  if (source.kind === 'name') await fetch(name, where);
  const { ImageName } = await testcontainers();
  const { Id, RepoDigests = [] } = await engine.image.inspect(ImageName.fromString(name));
  const shown = source.kind === 'build' ? `an image built of ${source.says}` : name;
  return { name, identity: { name: shown, id: Id, digests: [...RepoDigests].sort() } };
};
