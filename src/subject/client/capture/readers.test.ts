import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { afterAll, afterEach, describe, expect, jest, test } from '@jest/globals';
import type { CaptureConfig } from '../../../model/client-config.ts';
import { captureLimits } from './limits.ts';
import { readTable } from './row-records.ts';
import { createCaptures, HEADER, KEY, KEY_COLUMNS, ROW } from './testing/captures.ts';

const captures = await createCaptures();
afterAll(captures.remove);
const { opened, readBy } = captures;

const csv = (columns: Record<string, string>, form: 'book' | 'journal' = 'book'): CaptureConfig => ({ kind: 'csv', form, columns });

describe('a journal file', () => {
  const closed = (id: string) => `${JSON.stringify({ record: 'closed', channelId: id, epoch: 1, sequence: 3 })}\n`;

  test.each([
    ['not JSON', 'no record', 'it is not JSON'],
    ['no object', '[1]', 'it is not a JSON object'],
    ['an unknown kind', '{"record":"tade"}', 'its "record" is "tade", none of trade, cancelled, snapshot, closed, setAside, dataset'],
    ['a trade without a trade', '{"record":"trade"}', 'it has no object "trade"'],
  ])('a line that is %s is unreadable, and its neighbours are not', async (_name, line, says) => {
    const read = await readBy({ kind: 'journal' }, `${closed('a')}${line}\n${closed('b')}`);
    expect(read.unreadable).toEqual([{ place: 'line 2', says }]);
    expect(read.records.map(({ channelId }) => channelId)).toEqual(['a', 'b']);
  });

  test('a line in another encoding is told as that', async () => {
    const big5 = Buffer.from([0x7b, 0x22, 0xb6, 0xd7, 0x22, 0x7d, 0x0a]);
    const { unreadable } = await readBy({ kind: 'journal' }, big5);
    expect(unreadable).toEqual([{ place: 'line 1', says: 'it is not UTF-8' }]);
  });

  test('a last line without its end is not there yet', async () => {
    const { captureFile, reader } = await opened({ kind: 'journal' }, `${closed('a')}{"record":"clo`);
    expect((await reader.progress()).records).toBe(1);
    await writeFile(captureFile, `${closed('a')}${closed('b')}`);
    expect([...((await reader.progress()).closed ?? [])]).toEqual(['a', 'b']);
  });

  test.each([
    ['became shorter', '\n', 'the file became shorter'],
    ['was changed where it had been read', `${closed('b')}${closed('c')}`, 'what had been recorded was changed'],
  ])('one that %s is told', async (_name, later, says) => {
    const { captureFile, reader } = await opened({ kind: 'journal' }, closed('a'));
    await reader.progress();
    await writeFile(captureFile, later);
    expect(await reader.read()).toMatchObject({ rewritten: expect.stringContaining(says) });
  });

  test('one that only grew is not rewritten', async () => {
    const { captureFile, reader } = await opened({ kind: 'journal' }, closed('a'));
    await reader.progress();
    await writeFile(captureFile, `${closed('a')}${closed('b')}`);
    expect(await reader.read()).not.toHaveProperty('rewritten');
  });

  test('one that is asked for several things at once reads each line once', async () => {
    const { captureFile, reader } = await opened({ kind: 'journal' }, closed('a'));
    await reader.progress();
    await appendFile(captureFile, closed('b').repeat(1_000));
    const [read, , again] = await Promise.all([reader.read(), reader.progress(), reader.read()]);
    expect(read).toMatchObject({ records: { length: 1_001 } });
    expect(again).toEqual(read);
    expect(again).not.toHaveProperty('rewritten');
    await appendFile(captureFile, closed('c'));
    await Promise.all([reader.beginCase?.(({ channelId }) => channelId === 'b'), reader.progress()]);
    expect(await reader.read()).toMatchObject({ records: [{ channelId: 'a' }, { channelId: 'c', place: 'line 1002' }] });
  });

  test('of garbage only so much is kept', async () => {
    const { unreadable } = await readBy({ kind: 'journal' }, 'x\n'.repeat(5_000));
    expect(unreadable).toHaveLength(101);
    expect(unreadable.at(-1)).toEqual({ place: '4900 more, up to line 5000', says: 'it is not JSON' });
  });

  describe('of several cases', () => {
    afterEach(() => {
      jest.restoreAllMocks();
    });

    test('may hold as much of each as a case may', async () => {
      jest.replaceProperty(captureLimits, 'bytes', 2 * closed('a').length);
      const { captureFile, reader } = await opened({ kind: 'journal' }, closed('a').repeat(2));
      await reader.beginCase?.(() => false);
      await appendFile(captureFile, closed('b').repeat(2));
      expect(await reader.read()).toMatchObject({ records: { length: 4 } });
      await appendFile(captureFile, closed('b'));
      expect(await reader.read()).toEqual({ problem: expect.stringMatching(/^the capture file is larger than .+, and is not read$/) });
    });

    test('forgets what is past, and counts lines on', async () => {
      const { captureFile, reader } = await opened({ kind: 'journal' }, `${closed('a')}${closed('b')}`);
      await reader.beginCase?.(({ channelId }) => channelId === 'a');
      await appendFile(captureFile, closed('c'));
      expect(await reader.read()).toMatchObject({ records: [{ channelId: 'b' }, { channelId: 'c', place: 'line 3' }] });
      expect(await reader.read()).not.toHaveProperty('rewritten');
    });
  });

  test('none at all is a problem in words', async () => {
    const { reader } = await opened({ kind: 'journal' }, undefined);
    expect(await reader.read()).toEqual({
      problem: 'there is no capture file: the client wrote nothing to OCP_CAPTURE_FILE',
      isAbsent: true,
    });
  });
});

describe('a table with a map of its columns', () => {
  test('holds trades, and tells which members it has', async () => {
    const read = await readBy(csv({ ...KEY_COLUMNS, price: 'Price' }), `\uFEFF${HEADER}\r\n${ROW}\r\n`);
    expect(read.records).toEqual([{ record: 'trade', place: 'line 2', trade: { ...KEY, price: '10.500' } }]);
    expect(read).toMatchObject({ form: 'book', members: ['market', 'tradeDate', 'tradeReference', 'side', 'price'], unreadable: [] });
  });

  test('as a journal tells what happened', async () => {
    const columns = { ...KEY_COLUMNS, record: 'What', channelId: 'Channel', sequence: 'Seq', code: 'Code' };
    const rows = [
      'What,Channel,Seq,Code,Market,Date,Reference,Side',
      'trade,c1,2,,HK,2026-04-08,0000260408000001,B',
      'cancelled,c1,3,,HK,2026-04-08,0000260408000001,B',
      'setAside,c1,4,SCHEMA,,,,',
      'closed,c1,5,,,,,',
      'trade,c1,6,,HK,2026-04-08,00002604',
    ];
    const read = await readBy(csv(columns, 'journal'), rows.join('\n'));
    expect(read.records).toMatchObject([
      { record: 'trade', channelId: 'c1', sequence: 2, trade: KEY },
      { record: 'cancelled', sequence: 3, key: KEY },
      { record: 'setAside', sequence: 4, code: 'SCHEMA' },
      { record: 'closed', sequence: 5 },
    ]);
    expect(read.unreadable).toEqual([]);
  });

  test.each([
    ['too few fields', 'HK,2026-04-08,1', 'it has 3 fields, and the first row has 5'],
    ['too many fields', `${ROW},7`, 'it has 6 fields, and the first row has 5'],
    ['a broken quote', 'HK,2026"04-08,1,B,2', 'a quote stands inside a field that does not begin with one'],
  ])('a row with %s is unreadable', async (_name, row, says) => {
    const read = await readBy(csv(KEY_COLUMNS), `${HEADER}\n${row}\n${ROW}\n`);
    expect(read.unreadable).toEqual([{ place: 'line 2', says }]);
    expect(read.records).toHaveLength(1);
  });

  test('a sequence that is no number is unreadable', async () => {
    const read = await readBy(csv({ ...KEY_COLUMNS, sequence: 'Price' }), `${HEADER}\n${ROW}\n`);
    expect(read.unreadable).toEqual([{ place: 'line 2', says: 'its sequence "10.500" is no whole number' }]);
  });

  test('a column that is not there is told, and its member is not compared', async () => {
    const read = await readBy(csv({ ...KEY_COLUMNS, price: 'Prize' }), `${HEADER}\n${ROW}\n`);
    expect(read.unreadable).toEqual([{ place: 'row 1', says: 'it has no column "Prize", which the run file maps to price' }]);
    expect(read.members).not.toContain('price');
  });

  test.each([
    ['without a column of the key', 'Market,Date,Side\n', 'it has no column "Reference", which the run file maps to tradeReference'],
    ['with a column twice', `${HEADER},Side\n`, 'two columns "Side"'],
    ['without anything', '', 'the capture is empty'],
  ])('one %s cannot be read at all', (_name, text, says) => {
    expect(readTable(text, { form: 'book', columns: KEY_COLUMNS })).toEqual({ problem: expect.stringContaining(says) });
  });

  test('in another encoding cannot be read at all', async () => {
    const { reader } = await opened(csv(KEY_COLUMNS), Buffer.from([0x4d, 0xa5, 0xfe, 0x0a]));
    expect(await reader.read()).toEqual({ problem: 'the capture cannot be read: it is not UTF-8' });
  });

  test('what was set aside may stand in a file beside it', async () => {
    const beside = '{"record":"setAside","channelId":"c1","sequence":4,"code":"SCHEMA"}\n{"record":"trade","trade":{}}\n';
    const read = await readBy(csv(KEY_COLUMNS), `${HEADER}\n${ROW}\n`, beside);
    expect(read.records.map(({ record, place }) => [record, place])).toEqual([
      ['trade', 'line 2'],
      ['setAside', 'incidents, line 1'],
    ]);
    expect(read.unreadable).toEqual([{ place: 'incidents, line 2', says: '"trade" belongs into the capture itself' }]);
  });

  test('a file beside it that is there and cannot be read is named, and one that is not there is nothing', async () => {
    const { incidentsFile, reader } = await opened(csv(KEY_COLUMNS), `${HEADER}\n${ROW}\n`);
    expect(await reader.read()).toMatchObject({ unreadable: [] });
    await mkdir(incidentsFile);
    expect(await reader.read()).toMatchObject({
      records: [{ record: 'trade' }],
      unreadable: [{ place: 'the incidents file', says: expect.stringContaining('cannot be read') }],
    });
  });

  test('a file beside it that was rewritten is told as that', async () => {
    const { incidentsFile, reader } = await opened(csv(KEY_COLUMNS), `${HEADER}\n${ROW}\n`, '{"record":"closed","channelId":"c1"}\n');
    await reader.read();
    await writeFile(incidentsFile, '');
    expect(await reader.read()).toMatchObject({ rewritten: expect.stringContaining('the incidents: the file became shorter') });
  });
});
