import { met } from './check.ts';
import { reply } from './reply.ts';
import { evidenceOf, jsonAnswer, problemAnswer, textAnswer } from './testing/evidence.ts';
import { batchOf, opened } from './testing/messages.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const pull = reply('pull');
const batch = batchOf([opened()]);

const rows: readonly Row[] = [
  {
    name: 'one of two lines has it',
    check: pull.hasHeader('Cache-Control', /\bno-store\b/, 'no-store'),
    given: evidenceOf([
      jsonAnswer('pull', batch, { headers: { 'Cache-Control': 'private' }, moreHeaders: [['cache-control', 'no-store']] }),
    ]),
    want: met,
  },
  {
    name: 'another value',
    check: pull.hasHeader('Cache-Control', /\bno-store\b/, 'no-store'),
    given: evidenceOf([jsonAnswer('pull', batch, { headers: { 'Cache-Control': 'public' } })]),
    want: violated({
      says: 'Cache-Control is not as required',
      expected: 'no-store',
      received: 'public',
      exchange: 'pull',
      at: 'Cache-Control',
    }),
  },
  {
    name: 'no such header',
    check: pull.hasHeader('Allow', /\bGET\b/, 'GET'),
    given: evidenceOf([jsonAnswer('pull', batch)]),
    want: violated({ says: 'Allow is not as required', expected: 'GET', received: 'no such header', exchange: 'pull', at: 'Allow' }),
  },
  { name: 'it was not sent', check: pull.lacksHeader('Content-Encoding'), given: evidenceOf([jsonAnswer('pull', batch)]), want: met },
  {
    name: 'it was sent, in another case',
    check: pull.lacksHeader('Content-Encoding'),
    given: evidenceOf([jsonAnswer('pull', batch, { headers: { 'content-encoding': 'gzip' } })]),
    want: violated({
      says: 'Content-Encoding was sent',
      expected: 'no such header',
      received: 'gzip',
      exchange: 'pull',
      at: 'Content-Encoding',
    }),
  },
  {
    name: 'with a charset',
    check: pull.hasMediaType('application/json'),
    given: evidenceOf([jsonAnswer('pull', batch, { headers: { 'Content-Type': 'Application/JSON; charset=utf-8' } })]),
    want: met,
  },
  {
    name: 'another one',
    check: pull.hasMediaType('application/json'),
    given: evidenceOf([jsonAnswer('pull', batch, { headers: { 'Content-Type': 'text/json' } })]),
    want: violated({
      says: 'another media type',
      expected: 'application/json',
      received: 'text/json',
      exchange: 'pull',
      at: 'Content-Type',
    }),
  },
  {
    name: 'none',
    check: pull.hasMediaType('application/json'),
    given: evidenceOf([jsonAnswer('pull', batch, { headers: { 'Content-Type': null } })]),
    want: violated({
      says: 'another media type',
      expected: 'application/json',
      received: 'no Content-Type',
      exchange: 'pull',
      at: 'Content-Type',
    }),
  },
  {
    name: 'the problem',
    check: pull.isProblem(409, 'EPOCH_CHANGED'),
    given: evidenceOf([problemAnswer('pull', 409, 'EPOCH_CHANGED')]),
    want: met,
  },
  {
    name: 'the right status with another code',
    check: pull.isProblem(409, 'EPOCH_CHANGED'),
    given: evidenceOf([problemAnswer('pull', 409, 'SEQUENCE_IN_FUTURE')]),
    want: violated({ says: 'another answer', expected: '409 EPOCH_CHANGED', received: '409 SEQUENCE_IN_FUTURE', exchange: 'pull' }),
  },
  {
    name: 'a success',
    check: pull.isProblem(409, 'EPOCH_CHANGED'),
    given: evidenceOf([jsonAnswer('pull', batch)]),
    want: violated(
      { says: 'another answer', expected: '409 EPOCH_CHANGED', received: '200', exchange: 'pull' },
      {
        says: 'not a problem document',
        expected: 'application/problem+json',
        received: 'application/json',
        exchange: 'pull',
        at: 'Content-Type',
      },
    ),
  },
  { name: 'none', check: pull.hasNoBody(), given: evidenceOf([textAnswer('pull', '', { status: 304 })]), want: met },
  {
    name: 'some bytes',
    check: pull.hasNoBody(),
    given: evidenceOf([textAnswer('pull', '{}', { status: 304 })]),
    want: violated({ says: 'a body was sent', expected: 'no body', received: '2 bytes', exchange: 'pull' }),
  },
];

testRows(rows);
