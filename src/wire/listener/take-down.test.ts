import { afterEach, expect, test } from '@jest/globals';
import { type Listener, openListener } from './listen.ts';

/** An address that goes away and comes back. */

let listener: Listener | undefined;
afterEach(() => listener?.close());

const open = (port: number): Promise<Listener> =>
  openListener({ host: '127.0.0.1', port, onRequest: (_, response) => void response.end('here'), onRefused: () => '' });

const ask = async ({ origin }: Listener): Promise<string> => {
  try {
    return await (await fetch(origin)).text();
  } catch {
    return 'nobody';
  }
};

test('nobody answers while it is down, and it answers at the same place afterwards', async () => {
  listener = await open(0);
  const answers = [await ask(listener)];
  listener.takeDown();
  answers.push(await ask(listener), await ask(listener));
  listener.bringUp();
  answers.push(await ask(listener));
  expect(answers).toEqual(['here', 'nobody', 'nobody', 'here']);
});

test('what is open breaks off when it goes down', async () => {
  let begun: () => void = () => {};
  const hasBegun = new Promise<void>((resolve) => {
    begun = resolve;
  });
  listener = await openListener({ host: '127.0.0.1', port: 0, onRequest: () => begun(), onRefused: () => '' });
  const answer = ask(listener);
  await hasBegun;
  listener.takeDown();
  expect(await answer).toBe('nobody');
});

test('nobody else gets its port meanwhile', async () => {
  listener = await open(0);
  listener.takeDown();
  await expect(open(listener.port)).rejects.toMatchObject({ code: 'CANNOT_LISTEN' });
});
