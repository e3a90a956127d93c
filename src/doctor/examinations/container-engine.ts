import { existsSync } from 'node:fs';
import { request } from 'node:http';
import type { Examination } from '../examination.ts';
import { type Finding, good, note } from '../finding.ts';
import type { Environment } from '../patient.ts';

/** Whether there is a container engine, for those who test an image. */

const ANSWER_MS = 2_000;

const socketsOf = (environment: Environment): readonly string[] => {
  const host = environment['DOCKER_HOST'];
  const named = host?.startsWith('unix://') ? [host.slice('unix://'.length)] : [];
  const runtime = environment['XDG_RUNTIME_DIR'];
  const rootless = runtime === undefined ? [] : [`${runtime}/docker.sock`, `${runtime}/podman/podman.sock`];
  return [...named, '/var/run/docker.sock', ...rootless, '/run/podman/podman.sock'].filter((socket) => existsSync(socket));
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

const findingFor = async (socket: string): Promise<Finding> => {
  const told = await ping(socket);
  if ('server' in told) return good(`an engine answers at ${socket}: ${told.server}`);
  const hint = told.problem.includes('EACCES') ? ' (is this user in the group of that socket?)' : '';
  return note(`no engine answers at ${socket}: ${told.problem}${hint}`);
};

export const containerEngine: Examination = {
  id: 'container-engine',
  title: 'Container engine',
  isBeforeRun: false,
  of: 'machine',
  examine: async ({ environment }) => {
    const sockets = socketsOf(environment);
    if (sockets.length === 0) return [note('none is found, and none is needed unless an image is tested')];
    return Promise.all(sockets.map(findingFor));
  },
};
