import { existsSync } from 'node:fs';
import { request } from 'node:http';
import type { Examination } from '../examination.ts';
import { type Finding, good, note } from '../finding.ts';
import type { Environment } from '../patient.ts';

/** Whether there is a container engine, for those who test an image. */

const ANSWER_MS = 2_000;

/** What `DOCKER_HOST` names is told whether it is there or not: nothing else is asked while it is set. */
const socketsOf = (environment: Environment): readonly string[] => {
  const host = environment['DOCKER_HOST'];
  if (host?.startsWith('unix://')) return [host.slice('unix://'.length)];
  const runtime = environment['XDG_RUNTIME_DIR'];
  const rootless = runtime === undefined ? [] : [`${runtime}/docker.sock`, `${runtime}/podman/podman.sock`];
  return ['/var/run/docker.sock', ...rootless, '/run/podman/podman.sock'].filter((socket) => existsSync(socket));
};

/** What the engine says of itself, or why it does not. */
const ping = (socketPath: string): Promise<{ readonly server: string } | { readonly problem: string }> =>
  new Promise((settle) => {
    const asking = request({ socketPath, path: '/_ping', timeout: ANSWER_MS }, (answer) => {
      answer.resume();
      settle(
        answer.statusCode === 200 ? { server: String(answer.headers.server ?? 'it') } : { problem: `it answered ${answer.statusCode}` },
      );
    });
    asking.once('timeout', () => asking.destroy(new Error(`it did not answer within ${ANSWER_MS} ms`)));
    asking.once('error', ({ message }) => settle({ problem: message }));
    asking.end();
  });

const hints = [
  ['EACCES', ' (is this user in the group of that socket?)'],
  ['ENOENT', ' (there is no such file: is the engine running, and is DOCKER_HOST what it should be?)'],
  ['ECONNREFUSED', ' (its file is there, and no engine behind it: start it)'],
] as const;

const findingFor = async (socket: string): Promise<Finding> => {
  const told = await ping(socket);
  if ('server' in told) return good(`an engine answers at ${socket}: ${told.server}`);
  const hint = hints.find(([code]) => told.problem.includes(code))?.[1] ?? '';
  return note(`no engine answers at ${socket}: ${told.problem}${hint}`);
};

export const containerEngine: Examination = {
  id: 'container-engine',
  title: 'Container engine',
  isBeforeRun: false,
  of: 'machine',
  examine: async ({ environment }) => {
    const host = environment['DOCKER_HOST'];
    if (host !== undefined && !host.startsWith('unix://'))
      return [note(`DOCKER_HOST names ${host}: an image is tested there only if that engine is on this machine`)];
    const sockets = socketsOf(environment);
    if (sockets.length === 0) return [note('none is found; whoever tests an image needs one')];
    return Promise.all(sockets.map(findingFor));
  },
};
