import { met, unobserved } from './check.ts';
import { problem } from './problem.ts';
import { evidenceOf, jsonAnswer, noAnswer, problemAnswer } from './testing/evidence.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const names = problem.namesViolation('refused', 'limit');
const differ = problem.traceIdsDiffer('refused');
const refusing = (...inputs: readonly string[]) =>
  evidenceOf([
    jsonAnswer('refused', { violations: inputs.map((name) => ({ in: 'query', name, reason: 'out of range' })) }, { status: 400 }),
  ]);

const rows: readonly Row[] = [
  { name: 'among others', check: names, given: refusing('epoch', 'limit'), want: met },
  {
    name: 'another one',
    check: names,
    given: refusing('epoch'),
    want: violated({
      says: 'the refused input is not named',
      expected: 'a violation of limit',
      received: 'epoch',
      exchange: 'refused',
      at: '/violations',
    }),
  },
  {
    name: 'none',
    check: names,
    given: evidenceOf([problemAnswer('refused', 400, 'INVALID_PARAMETER')]),
    want: violated({
      says: 'the refused input is not named',
      expected: 'a violation of limit',
      received: 'no violations',
      exchange: 'refused',
      at: '/violations',
    }),
  },
  {
    name: 'two',
    check: differ,
    given: evidenceOf([problemAnswer('refused', 401, 'TOKEN_MISSING'), problemAnswer('refused#2', 401, 'TOKEN_MISSING')]),
    want: met,
  },
  {
    name: 'the same twice, and none',
    check: differ,
    given: evidenceOf([
      jsonAnswer('refused', { traceId: 'one' }),
      jsonAnswer('refused#2', { traceId: 'one' }),
      jsonAnswer('refused#3', {}),
    ]),
    want: violated(
      {
        says: 'the trace id is not its own',
        expected: 'a trace id that no other problem has',
        received: 'one',
        exchange: 'refused#2',
        at: '/traceId',
      },
      {
        says: 'the trace id is not its own',
        expected: 'a trace id that no other problem has',
        received: 'nothing',
        exchange: 'refused#3',
        at: '/traceId',
      },
    ),
  },
  {
    name: 'one alone',
    check: differ,
    given: evidenceOf([problemAnswer('refused', 401, 'TOKEN_MISSING')]),
    want: unobserved('"refused" has fewer than two answers'),
  },
  {
    name: 'no answer',
    check: differ,
    given: evidenceOf([problemAnswer('refused', 401, 'TOKEN_MISSING'), noAnswer('refused#2')]),
    want: violated({ says: 'no answer came', expected: 'an answer', received: 'reset: the peer hung up', exchange: 'refused#2' }),
  },
];

testRows(rows);
