import { basename, dirname } from 'node:path';
import { expect, test } from '@jest/globals';
import type { RunDescription } from '../model/run.ts';
import { run } from '../report/testing/reported.ts';
import { historyFileOf } from './history-file.ts';

/** Who shares a history, and who has one of their own. */

const image = (name: string) => ({ name, id: 'sha256:1', digests: [] });

const server = (name: string): RunDescription => ({ ...run, target: { ...run.target, kind: 'image', image: image(name) } });

const client = (says: string, name?: string): RunDescription => ({
  ...run,
  subject: 'client',
  client: { kind: 'image', says, capture: 'journal', deliveries: ['pull'], absent: {}, ...(name !== undefined && { image: image(name) }) },
});

const fileOf = (one: RunDescription): string => basename(historyFileOf('/reports/a-run', one));

test('it lies beside the run folders', () => {
  expect(dirname(historyFileOf('/reports/a-run', run))).toBe('/reports/history');
});

test('each image has a history of its own, as a server and as a client', () => {
  const one = fileOf(server('registry.example:5000/bank/server:1.0'));
  expect(one).toMatch(/^server-registry-example-5000-bank-server-[0-9a-f]{6}\.jsonl$/);
  const files = [
    one,
    fileOf(server('registry.example:5000/bank/other:1.0')),
    fileOf(server('registry.example:6000/bank/server:1.0')),
    fileOf(client('a container of it', 'registry.example:5000/bank/server:1.0')),
    fileOf({ ...run, target: { ...run.target, kind: 'embedded' } }),
    fileOf({ ...run, target: { ...run.target, kind: 'prism' } }),
  ];
  expect(new Set(files).size).toBe(files.length);
});

test.each(['1.1', '1.1@sha256:abc'])('the versions of an image share theirs: %s', (version) => {
  const [name, says] = ['registry.example:5000/bank/it', 'a container of it'];
  expect(fileOf(server(`${name}:${version}`))).toBe(fileOf(server(name)));
  expect(fileOf(client(`${says}:${version}`, `${name}:${version}`))).toBe(fileOf(client(says, name)));
});

test('what is built in one folder is not what is built in another', () => {
  const built = (place: string) => fileOf(client(`a container of an image built of ${place}`, `an image built of ${place}`));
  expect(built('java/Dockerfile')).toBe(built('java/Dockerfile'));
  expect(built('java/Dockerfile')).not.toBe(built('go/Dockerfile'));
});
