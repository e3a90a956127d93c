import { expect, test } from '@jest/globals';
import type { Command } from 'commander';
import { clientCommand } from './client.ts';
import { initCommand } from './init.ts';
import { serverCommand } from './server.ts';

/** Options that may be given more than once, as the commands themselves read them; nothing is run. */

const read = (command: Command, ...given: readonly string[]): Record<string, unknown> => {
  command.action(() => {});
  return command.parse(given, { from: 'user' }).opts();
};

const finish = (): void => {};

test.each(['--case', '--family', '--level', '--allow'])('server %s is a list with commas, with blanks or repeated', (flag) => {
  expect(read(serverCommand(finish), flag, 'a, b', flag, ' c ')).toMatchObject({ [flag.slice(2)]: ['a', 'b', 'c'] });
});

test.each(['--case', '--family', '--level', '--delivery', '--mode'])('client %s is one, too', (flag) => {
  expect(read(clientCommand(finish), flag, 'a, b', flag, 'c')).toMatchObject({ [flag.slice(2)]: ['a', 'b', 'c'] });
});

test('init --delivery is one, and a reason of --absent may hold commas', () => {
  const given = ['--delivery', 'pull, stream', '--absent', 'tls=no, not yet', '--absent', 'restart=never'];
  expect(read(initCommand(finish), ...given)).toMatchObject({
    delivery: ['pull', 'stream'],
    absent: ['tls=no, not yet', 'restart=never'],
  });
});
