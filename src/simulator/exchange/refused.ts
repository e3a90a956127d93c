import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { type ErrorCode, errorCatalogue } from '../../../generated/errors.ts';
import type { Refusal } from '../../wire/listener/listen.ts';
import { problemBody } from './answer.ts';

/** The answer to bytes that never became a request, written by hand because there is no response object to write it. */

const codes: { readonly [Kind in Refusal]: ErrorCode } = {
  malformed: 'INVALID_PARAMETER',
  'uri-too-long': 'URI_TOO_LONG',
  'headers-too-large': 'HEADERS_TOO_LARGE',
};

export const refusalText = (refusal: Refusal): string => {
  const code = codes[refusal];
  const { status } = errorCatalogue[code];
  const isMalformed = refusal === 'malformed';
  const body = problemBody(code, isMalformed ? { detail: 'This is not an HTTP/1.1 request.' } : {});
  const headers = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    `Date: ${new Date().toUTCString()}`,
    'OCP-Environment: TEST',
    `X-Request-Id: ${randomUUID()}`,
    'Vary: Accept-Encoding',
    'Cache-Control: no-store',
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  return `${headers.join('\r\n')}\r\n\r\n${body}`;
};
