import { expect, test } from '@jest/globals';
import { keepLatest } from './keep-latest.ts';

test('an answer is made once, until so many others have been asked for since', () => {
  const made: string[] = [];
  const ask = keepLatest(
    2,
    (text: string) => text,
    (text) => {
      made.push(text);
      return { text };
    },
  );
  const first = ask('a');
  ask('b');
  expect(ask('a')).toBe(first);
  ask('c');
  expect(made).toEqual(['a', 'b', 'c']);
  expect(ask('a')).toBe(first);
  ask('b');
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

test('an answer that is undefined is kept too', () => {
  let asked = 0;
  const ask = keepLatest(
    1,
    () => '',
    () => {
      asked += 1;
    },
  );
  ask();
  ask();
  expect(asked).toBe(1);
});
