import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CaptureConfig } from '../../../model/client-config.ts';
import { isGroupGone } from '../group.ts';
import { createCaptures, HEADER, KEY, KEY_COLUMNS, ROW } from './testing/captures.ts';

const captures = await createCaptures();
afterAll(captures.remove);
const { folder, opened } = captures;

describe('an endpoint', () => {
  const answers = new Map<string, { readonly status: number; readonly body: string }>();
  let server: Server;
  let origin = '';
  beforeAll(async () => {
    server = createServer((request, response) => {
      const { status, body } = answers.get(request.url ?? '') ?? { status: 404, body: '' };
      response.writeHead(status, { connection: 'close', location: '/elsewhere' }).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const told = async (path: string, form: 'book' | 'journal', answer?: { status?: number; body: string }) => {
    if (answer !== undefined) answers.set(path, { status: 200, ...answer });
    return (await opened({ kind: 'http', form, url: `${origin}${path}` }, undefined)).reader.read();
  };

  test.each([
    ['an array of trades', 'book', JSON.stringify([KEY])],
    ['a line for each trade', 'book', `${JSON.stringify(KEY)}\n`],
    ['an array of records', 'journal', JSON.stringify([{ record: 'trade', trade: KEY }])],
    ['records in lines', 'journal', JSON.stringify({ record: 'trade', trade: KEY })],
  ] as const)('answers %s', async (name, form, body) => {
    expect(await told(`/${encodeURIComponent(name)}`, form, { body })).toMatchObject({
      form,
      records: [{ record: 'trade', trade: KEY }],
      unreadable: [],
    });
  });

  test('a plain trade is no record of a journal', async () => {
    expect(await told('/plain', 'journal', { body: JSON.stringify(KEY) })).toMatchObject({ unreadable: [{ place: 'line 1' }] });
  });

  test('a book that tells no closes is not waited for', async () => {
    answers.set('/book', { status: 200, body: JSON.stringify([KEY]) });
    const { reader } = await opened({ kind: 'http', form: 'book', url: `${origin}/book` }, undefined);
    let progress = await reader.progress();
    while (progress.records === 0) {
      await new Promise((resolve) => setImmediate(resolve));
      progress = await reader.progress();
    }
    expect(progress).toMatchObject({ records: 1 });
    expect(progress).not.toHaveProperty('closed');
  });

  test.each([
    ['answers something else', '/missing', undefined, 'answered 404, not 200'],
    ['sends elsewhere', '/moved', { status: 302, body: '' }, 'answered 302, not 200'],
    ['answers half an array', '/half', { body: '[{"market":' }, 'begins like a JSON array, and is none'],
  ])('one that %s is a problem in words', async (_name, path, answer, says) => {
    expect(await told(path, 'book', answer)).toEqual({ problem: expect.stringContaining(says) });
  });

  test('one where nobody answers is a problem in words', async () => {
    const { reader } = await opened({ kind: 'http', form: 'book', url: 'http://127.0.0.1:1/trades' }, undefined);
    expect(await reader.read()).toEqual({ problem: expect.stringContaining('http://127.0.0.1:1/trades could not be read: ') });
  });
});

describe('a command', () => {
  const printedBy = async (script: string, more: { columns?: Record<string, string>; program?: string } = {}) => {
    const { program = process.execPath, ...table } = more;
    const config: CaptureConfig = { kind: 'command', form: 'book', command: [program, '-e', script], folder, ...table };
    return (await opened(config, undefined)).reader.read();
  };

  test('prints trades', async () => {
    expect(await printedBy(`console.log(JSON.stringify(${JSON.stringify(KEY)}))`)).toMatchObject({ records: [{ trade: KEY }] });
  });

  test('prints a table', async () => {
    const script = `console.log(${JSON.stringify(`${HEADER}\n${ROW}`)})`;
    expect(await printedBy(script, { columns: KEY_COLUMNS })).toMatchObject({ records: [{ trade: KEY }] });
  });

  test('prints a journal whose last row has no line end: the program has ended, so the row is whole', async () => {
    const columns = { ...KEY_COLUMNS, record: 'What' };
    const script = `process.stdout.write(${JSON.stringify(`What,Market,Date,Reference,Side\ntrade,${Object.values(KEY).join(',')}`)})`;
    const config: CaptureConfig = { kind: 'command', form: 'journal', command: [process.execPath, '-e', script], folder, columns };
    expect(await (await opened(config, undefined)).reader.read()).toMatchObject({ records: [{ record: 'trade', trade: KEY }] });
  });

  test('is given the variables of the client', async () => {
    const script = 'console.log(JSON.stringify({ side: String(process.env.OCP_CAPTURE_FILE?.length > 0) }))';
    expect(await printedBy(script)).toMatchObject({ records: [{ trade: { side: 'true' } }] });
  });

  test('that fails tells with which words', async () => {
    const problem = expect.stringMatching(/told nothing: it ended with code 3: no such table/);
    expect(await printedBy('console.error("no such table"); process.exitCode = 3')).toEqual({ problem });
  });

  test('leaves nothing behind that it started beside', async () => {
    const beside = 'require("node:child_process").spawn("sleep", ["600"], { stdio: "ignore" }).unref();';
    const read = await printedBy(`${beside} console.log(JSON.stringify({ side: String(process.pid) }))`);
    const [record] = 'problem' in read ? [] : read.records;
    expect(await isGroupGone(Number(record?.record === 'trade' && record.trade['side']), 0)).toBe(true);
  });

  test('that does not exist is a problem in words', async () => {
    expect(await printedBy('', { program: 'no-such-program' })).toEqual({
      problem: expect.stringContaining('could not be started: spawn no-such-program ENOENT'),
    });
  });
});
