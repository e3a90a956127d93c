import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { largestHeaders, longestUri } from '../../wire/listener/listen.ts';
import type { Site } from '../site.ts';
import { type Answer, problemAnswer } from './answer.ts';
import type { Address } from './call.ts';
import { type Found, findRoute } from './routes.ts';

/** What can be said of a request before anybody asks who sent it. */

export type Incoming = {
  readonly site: Site;
  readonly address: Address;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
};

export type Target = { readonly path: string; readonly queryText: string; readonly found: Found };

export const targetOf = (request: IncomingMessage): Target => {
  const url = request.url ?? '/';
  const question = url.indexOf('?');
  const path = question === -1 ? url : url.slice(0, question);
  return { path, queryText: question === -1 ? '' : url.slice(question + 1), found: findRoute(request.method ?? '', path) };
};

const headerBytes = (rawHeaders: readonly string[]): number => rawHeaders.reduce((sum, item) => sum + item.length + 2, 0);

export const refuseHttp = (request: IncomingMessage, found: Found): Answer | undefined => {
  if ((request.url ?? '').length > longestUri)
    return problemAnswer('URI_TOO_LONG', { detail: `At most ${longestUri} characters are read.` });
  if (headerBytes(request.rawHeaders) > largestHeaders) {
    return problemAnswer('HEADERS_TOO_LARGE', { detail: `At most ${largestHeaders} bytes of headers are read.` });
  }
  if (request.httpVersion === '1.1' && request.headers.host === undefined) {
    return problemAnswer('INVALID_PARAMETER', {
      detail: 'HTTP/1.1 asks for the header Host.',
      violations: [{ in: 'header', name: 'Host', reason: 'is required' }],
    });
  }
  if (found.kind === 'unknown') return problemAnswer('RESOURCE_NOT_FOUND', { detail: 'The contract knows no such path.' });
  if (found.kind === 'wrong-method')
    return problemAnswer('METHOD_NOT_ALLOWED', { detail: `The path offers ${found.allow}.`, headers: ['Allow', found.allow] });
  return undefined;
};

export const headerOf = (request: IncomingMessage, name: string): string | undefined => {
  const value = request.headers[name];
  return typeof value === 'string' || value === undefined ? value : value.join(', ');
};

const wellFormedRequestId = /^[A-Za-z0-9._-]{1,64}$/;

/** Told apart from those of every other start, and cheaper than a random one for each request. */
const startId = randomUUID();
let generatedIds = 0;

const newRequestId = (): string => {
  generatedIds += 1;
  return `${startId}-${generatedIds}`;
};

export const requestIdOf = (request: IncomingMessage): string => {
  const sent = request.headers['x-request-id'];
  return typeof sent === 'string' && wellFormedRequestId.test(sent) ? sent : newRequestId();
};

/** Calls back once when the peer goes away or the answer is complete; returns how to stop listening. */
export const listenGone = (response: ServerResponse) => (listener: () => void) => {
  response.once('close', listener);
  return () => {
    response.off('close', listener);
  };
};
