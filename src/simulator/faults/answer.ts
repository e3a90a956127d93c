import { type ErrorCode, errorCatalogue } from '../../../generated/errors.ts';
import { type Answer, problemAnswer } from '../exchange/answer.ts';
import type { FaultImplementation, FaultOf } from './fault.ts';

const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(errorCatalogue, code);

/** A date has whole seconds: the next one, so that it is never too early. */
const retryAfter = (seconds: number, isDate = false): string =>
  isDate ? new Date(Math.ceil(Date.now() / 1_000 + seconds) * 1_000).toUTCString() : `${seconds}`;

const make = (fault: FaultOf<'answer'>): Answer => {
  const headers = fault.retryAfterSeconds === undefined ? [] : ['Retry-After', retryAfter(fault.retryAfterSeconds, fault.retryAfterDate)];
  if (fault.code !== undefined && isErrorCode(fault.code)) return problemAnswer(fault.code, { status: fault.status, headers });
  if (fault.body === undefined) return { kind: 'empty', status: fault.status, headers };
  const mediaType = fault.contentType ?? 'application/json';
  return { kind: 'payload', status: fault.status, headers, payload: { mediaType, body: fault.body, isLasting: false } };
};

/** The peer sees this answer instead of the right one: a problem of the catalogue by its code, or a status with any body. */
export const answer: FaultImplementation<'answer'> = {
  settings: {
    status: 'integer',
    code: 'text?',
    retryAfterSeconds: 'integer?',
    retryAfterDate: 'boolean?',
    body: 'text?',
    contentType: 'text?',
  },
  plan: (fault) => ({ before: () => make(fault) }),
};
