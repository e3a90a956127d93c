import { expect, test } from '@jest/globals';
import { createOutput } from './kept-output.ts';

const printed = (chunks: readonly string[], keptBytes?: number) => {
  const output = createOutput(keptBytes);
  for (const chunk of chunks) output.keep(Buffer.from(chunk));
  return output.told();
};

test('what is little is kept as it came', () => {
  expect(printed(['one\ntw', 'o\n', 'three'], 16)).toEqual({ output: 'one\ntwo\nthree', outputBytes: 13 });
});

test('of what is much, the first lines and the last are kept, and what is lost is told', () => {
  const chunks = ['one\ntwo\nth', 'ree\n', 'x\n'.repeat(500), 'nine\nten', '\n'];
  const output = 'one\ntwo\n… 1011 bytes are left out here …\nten\n';
  expect(printed(chunks, 16)).toEqual({ output, outputBytes: 1_023, outputLostBytes: 1_011 });
});

test('of one endless line nothing is kept: a part of a secret would not be found', () => {
  expect(printed(['x'.repeat(100)], 16)).toMatchObject({ output: '… 100 bytes are left out here …\n', outputLostBytes: 100 });
});

test('what the client could not say itself stands behind what it said', () => {
  const output = createOutput();
  output.keep(Buffer.from('trying\n'));
  expect(output.told('spawn ./client ENOENT').output).toBe('trying\nspawn ./client ENOENT');
});
