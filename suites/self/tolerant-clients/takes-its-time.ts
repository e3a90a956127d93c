import { setTimeout as sleep } from 'node:timers/promises';
import { runClient } from '../../../examples/typescript/src/client.ts';
import type { Request } from '../../../examples/typescript/src/connection.ts';
import type { JournalRecord, OpenJournal } from '../../../examples/typescript/src/journal.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/**
 * A conforming client that takes less at a time, waits longer, and opens a connection for each request.
 *
 * - Its waits grow by a half each time, from more than the declared first to the declared longest, less a tenth at random: longer
 *   after each failure, and not all equally long (CLI-RETRY-04, CLI-RETRY-11).
 * - Batches of 100, pages of 60, gaps in pieces of 2: a limit is the client's choice, and a gap is pulled until it is closed (CLI-GAP-03).
 * - It asks to be let wait for one second: one is a wait (CLI-LIVE-10).
 * - Connections are closed after each answer: HTTP/1.1 leaves that to either side.
 * - Header names in lower case and in another order, headers that nobody asked for, and a quoted `-` in paths: all of it means the same
 *   (RFC 9110, section 5.1; RFC 3986, section 6.2.2).
 * - Its journal has its members in another order and some of its own, and is written in one go for all that a moment brought, before
 *   that moment's state counts: a record belongs to its event, and the journal is read back at a start (CLI-STATE-05).
 */

const FIRST_FACTOR = 1.5;
const RATIO = 1.5;
const CHANCE = 0.1;

const SMALL_BATCH = 'limit=100&';
const SMALL_PAGE = 'limit=60';
const SMALL_GAP = 2;

const smaller = (url: string): string => {
  const isGap = url.includes('/events?') && !url.includes('waitSeconds=');
  if (isGap) return url.replace(/limit=(\d+)/, (_, limit: string) => `limit=${Math.min(SMALL_GAP, Number(limit))}`);
  return url.includes('/events?') ? url.replace('limit=1000&', SMALL_BATCH) : url.replace('limit=1000', SMALL_PAGE);
};

const quoted = (url: string): string =>
  url.replace(/(\/channels\/)([^/?]+)/, (_, path: string, id: string) => `${path}${id.replaceAll('-', '%2D')}`);

const restyled = ({ headers = {}, url, ...request }: Request): Request => ({
  ...request,
  url: quoted(smaller(url)).replace(/waitSeconds=\d+/, 'waitSeconds=1'),
  headers: {
    connection: 'close',
    'user-agent': 'takes-its-time/1.0 (a client that conforms)',
    'accept-language': 'zh-HK, en;q=0.5',
    traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
    ...Object.fromEntries(
      Object.entries(headers)
        .map(([name, value]) => [name.toLowerCase(), value])
        .reverse(),
    ),
  },
});

const reordered = (record: JournalRecord): JournalRecord => {
  const members = Object.entries({ ...record, writtenBy: 'takes-its-time', writtenAt: new Date().toISOString() });
  return Object.assign({}, ...members.toReversed().map(([name, value]) => ({ [name]: value })));
};

const openJournal: OpenJournal = (file) => {
  const journal = parts.openJournal(file);
  return { ...journal, write: (records) => journal.write(records.map(reordered)) };
};

await runClient(readSettings(process.env), {
  ...parts,
  openJournal,
  createConnection: (settings) => {
    const connection = parts.createConnection(settings);
    return { send: (request) => connection.send(restyled(request)), open: (request) => connection.open(restyled(request)) };
  },
  createBackOff: ({ firstBackOffMs, longestBackOffMs }) => {
    let attempts = 0;
    return {
      wait: async (atLeastMs = 0) => {
        const grown = Math.min(firstBackOffMs * FIRST_FACTOR * RATIO ** attempts, longestBackOffMs);
        attempts += 1;
        await sleep(Math.max(atLeastMs, grown * (1 - CHANCE * Math.random())));
      },
      reset: () => {
        attempts = 0;
      },
    };
  },
});
