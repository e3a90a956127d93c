import { spawn } from 'node:child_process';
import type { Incident, IncidentOutcome } from '../model/incident.ts';
import type { IncidentHook } from '../model/target-config.ts';
import type { WireClient } from '../wire/client/client.ts';

/** Asks whoever runs a test system for an incident: by a request to an address, or by a command of theirs. What comes of it is a value. */

const LONGEST_SAYING = 200;

const brief = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_SAYING);

type Asked = { readonly incident: Incident; readonly limitMs: number };

const askAddress = async (client: WireClient, address: string, { incident, limitMs }: Asked): Promise<IncidentOutcome> => {
  const { origin, pathname, search } = new URL(address);
  const headers = [['Content-Type', 'application/json']] as const;
  const body = JSON.stringify(incident);
  const { answer, failure } = await client.send({
    origin,
    path: `${pathname}${search}`,
    method: 'POST',
    headers,
    body,
    deadlineMs: limitMs,
  });
  if (failure !== undefined) return { done: false, says: `${address} (target.incidents.url) gave no answer: ${failure.detail}` };
  const status = answer?.status ?? 0;
  if (status >= 200 && status < 300) return { done: true };
  return { done: false, says: `${address} (target.incidents.url) answered ${status}: ${brief(answer?.body.decoded?.toString() ?? '')}` };
};

/** The incident goes to its standard input as one line of JSON; it has happened when the command ends with exit code 0. */
const runCommand = ([program = '', ...rest]: readonly string[], { incident, limitMs }: Asked): Promise<IncidentOutcome> => {
  const { promise, resolve } = Promise.withResolvers<IncidentOutcome>();
  const failed = (what: string) => resolve({ done: false, says: `${program} (target.incidents.command) ${what}` });
  const child = spawn(program, rest, { stdio: ['pipe', 'ignore', 'pipe'], timeout: limitMs });
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    if (complaint.length < LONGEST_SAYING) complaint += String(chunk);
  });
  child.once('error', (error) => failed(`could not be started: ${error.message}`));
  child.once('close', (code, signal) => {
    if (code === 0) resolve({ done: true });
    else if (signal !== null) failed(`did not end within ${limitMs} ms`);
    else failed(`ended with exit code ${code}: ${brief(complaint)}`);
  });
  // A command that does not read what it is told is not our failure.
  child.stdin.on('error', () => {});
  child.stdin.end(`${JSON.stringify(incident)}\n`);
  return promise;
};

export const incidentsBy =
  (hook: IncidentHook, { client, limitMs }: { readonly client: WireClient; readonly limitMs: number }) =>
  (incident: Incident): Promise<IncidentOutcome> =>
    'url' in hook ? askAddress(client, hook.url, { incident, limitMs }) : runCommand(hook.command, { incident, limitMs });
