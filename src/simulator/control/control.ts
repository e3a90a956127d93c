import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ConfigurationError } from '../../errors.ts';
import { type Listener, openListener } from '../../wire/listener/listen.ts';
import { readBody } from '../exchange/body.ts';
import { refusalText } from '../exchange/refused.ts';
import type { ControlOptions } from '../options.ts';
import type { Site } from '../site.ts';
import type { WorldHolder } from '../world-holder.ts';
import { commands } from './commands.ts';
import { InvalidInputError, readJson } from './input.ts';

/**
 * The control port: how a developer makes things happen in the simulator, and asks what happened. It is apart from the
 * protocol ports and follows no contract of OCP.
 */

export type CheckedControl = { readonly host: string; readonly port: number; readonly token: string | undefined };

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

/** Whoever reaches this port rules the market, so it does not leave the machine unprotected. */
export const checkControlOptions = (options: ControlOptions | false): CheckedControl | false => {
  if (options === false) return false;
  const { host = '127.0.0.1', port = 0, token } = options;
  if (loopback.has(host) || (token !== undefined && token !== '')) return { host, port, token };
  throw new ConfigurationError({
    code: 'CONTROL_TOKEN_MISSING',
    where: `control host ${host}`,
    says: `the control port may listen on ${host} only with a token`,
    remedy: 'set a control token, or leave the control port on 127.0.0.1',
  });
};

type Reply = { readonly status: number; readonly body: unknown };

const problem = (status: number, title: string, detail: string): Reply => ({
  status,
  body: { type: 'about:blank', title, status, detail },
});

const send = (response: ServerResponse, { status, body }: Reply): void => {
  const text = `${JSON.stringify(body, undefined, 2)}\n`;
  const mediaType = status < 400 ? 'application/json' : 'application/problem+json';
  response.writeHead(status, { 'Content-Type': mediaType, 'Content-Length': Buffer.byteLength(text), 'Cache-Control': 'no-store' });
  response.end(text);
};

const digest = (text: string) => createHash('sha256').update(text).digest();

const isAdmitted = (request: IncomingMessage, token: string | undefined): boolean =>
  token === undefined || timingSafeEqual(digest(request.headers.authorization ?? ''), digest(`Bearer ${token}`));

/** A page in a browser must not reach the port by a form or a script: browsers name where a request comes from. */
const isFromBrowser = (request: IncomingMessage): boolean => request.headers.origin !== undefined;

const wildcards = new Set(['0.0.0.0', '::']);

const inUrl = (host: string): string => (host.includes(':') ? `[${host}]` : host).toLowerCase();

/**
 * A page can have its own name point at loopback, and is then of the same origin as this port. It cannot change the name that the
 * browser sends. Who listens everywhere is called by many names; there the token stands guard.
 */
const isCalledByName = (request: IncomingMessage, host: string): boolean => {
  if (wildcards.has(host)) return true;
  const names = [...(loopback.has(host) ? loopback : []), host].map(inUrl);
  const port = request.socket.localPort;
  const called = request.headers.host?.toLowerCase() ?? '';
  return names.some((name) => called === `${name}:${port}` || (port === 80 && called === name));
};

const run = async (request: IncomingMessage, site: Site, worlds: WorldHolder): Promise<Reply> => {
  const url = new URL(request.url ?? '/', 'http://control');
  const segments = url.pathname.split('/').slice(1).map(decodeURIComponent);
  const known = commands.filter(
    (command) => command.path.length === segments.length && command.path.every((part, at) => part === '*' || part === segments[at]),
  );
  const command = known.find((candidate) => candidate.method === request.method);
  if (known.length === 0) return problem(404, 'No such command', 'docs/simulator-control.md lists the commands.');
  if (command === undefined) return problem(405, 'Wrong method', `Use ${known.map((candidate) => candidate.method).join(' or ')}.`);
  const read = await readBody(request);
  if ('isTooLarge' in read) return problem(413, 'Body too large', 'At most 64 KiB are read.');
  const subject = segments[1] ?? url.searchParams.get('channelId') ?? undefined;
  return { status: 200, body: command.run({ site, worlds, subject, input: readJson(read.text) }) };
};

const replyTo = (error: unknown): Reply => {
  if (error instanceof InvalidInputError) return problem(400, 'The input is not valid', error.message);
  if (error instanceof ConfigurationError && error.code === 'TRADE_INVALID')
    return problem(400, 'The input is not valid', `${error.where}: ${error.message}. ${error.remedy}`);
  if (error instanceof ConfigurationError) return problem(409, 'The market refuses', `${error.where}: ${error.message}. ${error.remedy}`);
  if (error instanceof URIError) return problem(400, 'The input is not valid', 'The path is not percent-encoded correctly.');
  return problem(500, 'The simulator failed', error instanceof Error ? error.message : String(error));
};

export const openControl = (options: CheckedControl, site: Site, worlds: WorldHolder): Promise<Listener> => {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!isCalledByName(request, options.host))
      return send(response, problem(421, 'Not this host', `Call the control port as ${inUrl(options.host)}:${request.socket.localPort}.`));
    if (isFromBrowser(request)) return send(response, problem(403, 'Not from a browser', 'Use a command line or a program.'));
    if (!isAdmitted(request, options.token))
      return send(response, problem(401, 'Token needed', 'Send the control token as Authorization: Bearer.'));
    send(response, await run(request, site, worlds).catch(replyTo));
  };
  return openListener({
    host: options.host,
    port: options.port,
    onRequest: (request, response) => void answer(request, response).catch(() => response.destroy()),
    onRefused: refusalText,
  });
};
