import { expect, test } from '@jest/globals';
import { playAhead } from './play-ahead.ts';

/** Tasks that end when the test says so, and what they were seen doing. */
const tasksThatWait = (names: readonly string[]) => {
  const begun: string[] = [];
  const ends = new Map(names.map((name) => [name, Promise.withResolvers<string>()]));
  const tasks = names.map((name) => () => {
    begun.push(name);
    return ends.get(name)?.promise ?? Promise.resolve(name);
  });
  return { begun, tasks, end: (name: string) => ends.get(name)?.resolve(name), fail: (name: string) => ends.get(name)?.reject(name) };
};

test('nothing begins before the first result is asked for, and then so many at a time, in order', async () => {
  const { begun, tasks, end } = tasksThatWait(['a', 'b', 'c', 'd']);
  const [a, b, c] = playAhead(tasks, 2);
  expect(begun).toEqual([]);
  const first = a?.();
  expect(begun).toEqual(['a', 'b']);
  for (const name of ['b', 'c', 'd']) end(name);
  expect(await Promise.all([b?.(), c?.()])).toEqual(['b', 'c']);
  end('a');
  expect(await first).toBe('a');
  expect(begun).toEqual(['a', 'b', 'c', 'd']);
});

test('one at a time is one after the other', async () => {
  const { begun, tasks, end } = tasksThatWait(['a', 'b']);
  const [a, b] = playAhead(tasks, 1);
  const first = a?.();
  expect(begun).toEqual(['a']);
  end('a');
  end('b');
  expect([await first, await b?.()]).toEqual(['a', 'b']);
});

test('a task that fails is told to whoever asks for it, and holds up no other', async () => {
  const { tasks, end, fail } = tasksThatWait(['a', 'b']);
  const [a, b] = playAhead(tasks, 1);
  const first = a?.();
  fail('a');
  end('b');
  await expect(first).rejects.toBe('a');
  expect(await b?.()).toBe('b');
});
