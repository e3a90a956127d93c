import { expect, test } from '@jest/globals';
import { playAhead } from './play-ahead.ts';

/** Tasks that end when the test says so, and what they were seen doing. */
const tasksThatWait = (names: readonly string[]) => {
  const begun: string[] = [];
  const ends = new Map(names.map((name) => [name, Promise.withResolvers<string>()]));
  const tasks = names.map((name) => ({
    isAlone: name.startsWith('alone'),
    run: () => {
      begun.push(name);
      return ends.get(name)?.promise ?? Promise.resolve(name);
    },
  }));
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

test('what goes alone begins when the others are over, and one after the other', async () => {
  const { begun, tasks, end } = tasksThatWait(['alone-1', 'a', 'alone-2', 'b']);
  const [first, a, second, b] = playAhead(tasks, 2);
  const alone = first?.();
  expect(begun).toEqual(['a', 'b']);
  end('a');
  expect(await a?.()).toBe('a');
  expect(begun).toEqual(['a', 'b']);
  end('b');
  await b?.();
  end('alone-1');
  expect(await alone).toBe('alone-1');
  end('alone-2');
  expect(await second?.()).toBe('alone-2');
  expect(begun).toEqual(['a', 'b', 'alone-1', 'alone-2']);
});
