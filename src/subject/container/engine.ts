import { existsSync } from 'node:fs';
import type { ContainerRuntimeClient } from 'testcontainers';
import { ConfigurationError } from '../../errors.ts';

/** The container engine, found as testcontainers finds it: DOCKER_HOST, the socket of Docker, that of a rootless Docker or Podman. */

export type Testcontainers = typeof import('testcontainers');

/** Loaded only where a container is tested: it reads half of what Docker knows. */
export const testcontainers = (): Promise<Testcontainers> => import('testcontainers');

const tried = (): string => {
  const host = process.env['DOCKER_HOST'];
  if (host !== undefined) return `DOCKER_HOST is ${host}`;
  return existsSync('/var/run/docker.sock')
    ? 'there is /var/run/docker.sock, but it does not answer us'
    : 'there is no /var/run/docker.sock';
};

const noEngine = (where: string, cause: unknown): ConfigurationError =>
  new ConfigurationError({
    code: 'NO_CONTAINER_ENGINE',
    where,
    says: `An image is to be tested, and no container engine can be reached: ${tried()}.`,
    remedy: `${process.env['DOCKER_HOST'] === undefined ? '' : 'Start what DOCKER_HOST names, or set it to another engine, or unset it for the usual sockets. '}Start Docker or Podman (until "docker info" works for this user), or name its socket: rootless Podman has "systemctl --user start podman.socket" and DOCKER_HOST=unix://$XDG_RUNTIME_DIR/podman/podman.sock. A socket that refuses wants you in the group of its file.`,
    cause,
  });

export const openEngine = async (where: string): Promise<ContainerRuntimeClient> => {
  const { getContainerRuntimeClient } = await testcontainers();
  try {
    return await getContainerRuntimeClient();
  } catch (error) {
    throw noEngine(where, error);
  }
};

/** Within a rootless engine root is whoever started it, and any other user is nobody on this machine. */
export const isRootless = async (engine: ContainerRuntimeClient): Promise<boolean> => {
  const { SecurityOptions = [] } = await engine.container.dockerode.info();
  return SecurityOptions.some((option: unknown) => String(option).includes('rootless'));
};
