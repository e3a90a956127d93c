import { met, unobserved } from './check.ts';
import { everyJson } from './json-text.ts';
import { evidenceOf, jsonAnswer, textAnswer } from './testing/evidence.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const clean = everyJson.isCleanText();
const empty = everyJson.hasNoEmptyMember();
const text = (body: string) => evidenceOf([textAnswer('one', body)]);
const twice = (name: string) =>
  violated({ says: 'an object has a member twice', expected: 'each member once', received: name, exchange: 'one' });

const rows: readonly Row[] = [
  { name: 'one name in several objects, and as a value', check: clean, given: text('{"a":{"a":["a","a",{"a":1}]},"b":"a"}'), want: met },
  { name: 'brackets and quotes in a string', check: clean, given: text('{"a":"}{\\"a\\":","b":1}'), want: met },
  { name: 'a member twice', check: clean, given: text('[{"b":{"a":1},"a":2,"a":3}]'), want: twice('a') },
  { name: 'a member twice, once escaped', check: clean, given: text('{"a":2,"\\u0061" :3}'), want: twice('a') },
  {
    name: 'a byte order mark',
    check: clean,
    given: text('\uFEFF{}'),
    want: violated({ says: 'a byte order mark stands first', expected: 'none', received: 'U+FEFF', exchange: 'one' }),
  },
  {
    name: 'other bytes than UTF-8',
    check: clean,
    given: evidenceOf([textAnswer('one', '', { body: { unreadable: 'the bytes are not UTF-8' } })]),
    want: violated({ says: 'not to be read', expected: 'JSON in UTF-8', received: 'the bytes are not UTF-8', exchange: 'one' }),
  },
  {
    name: 'text that is not called JSON',
    check: clean,
    given: evidenceOf([textAnswer('one', '', { headers: { 'Content-Type': 'text/html' } })]),
    want: unobserved('no answer in JSON came'),
  },
  {
    name: 'JSON, and beside it a welcome page',
    check: clean,
    given: evidenceOf([jsonAnswer('one', {}), textAnswer('two', '<html>', { headers: { 'Content-Type': 'text/html' } })]),
    want: unobserved('no answer in JSON came to "two"'),
  },
  {
    name: 'a member twice, and beside it a welcome page',
    check: clean,
    given: evidenceOf([textAnswer('one', '{"a":1,"a":2}'), textAnswer('two', '<html>', { headers: { 'Content-Type': 'text/html' } })]),
    want: twice('a'),
  },
  {
    name: 'zero, false and empty lists',
    check: empty,
    given: evidenceOf([jsonAnswer('one', { a: 0, b: false, c: [], d: {} })]),
    want: met,
  },
  {
    name: 'null, and an empty text further down',
    check: empty,
    given: evidenceOf([jsonAnswer('one', { a: null, rows: [{ b: '' }] })]),
    want: violated(
      { says: 'a member without a value', expected: 'no such member', received: 'null', exchange: 'one', at: '/a' },
      { says: 'a member without a value', expected: 'no such member', received: 'an empty text', exchange: 'one', at: '/rows/0/b' },
    ),
  },
];

testRows(rows);
