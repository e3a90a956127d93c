import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { requirements } from '../../../generated/requirements.ts';
import { clientCases } from '../../client/index.ts';
import { proofs } from '../../proofs.ts';
import { serverCases } from '../../server/index.ts';
import { proofRows } from '../proof/rows.ts';
import { sendsOf } from './dry-play.ts';
import { publishedFiles } from './published-files.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const allCases = [...serverCases, ...clientCases];

let files: ReadonlyMap<string, string>;
let page = '';
beforeAll(async () => {
  files = await publishedFiles(root);
  page = files.get('docs/catalogue.md') ?? '';
});

/** The part of the page that is about one case. */
const entryOf = (id: string): string => page.split(`\n#### ${id}\n`)[1]?.split('\n#### ')[0] ?? '';

test('what is committed is what is made of the catalogue and the kill tables (npm run generate)', () => {
  const stale = [...files].filter(([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text);
  expect(stale.map(([path]) => path)).toEqual([]);
});

describe('the catalogue page', () => {
  test('has one entry for each case, and a place in the index that leads to it', () => {
    const headings = [...page.matchAll(/^#### ([a-z0-9-]+)$/gm)].map(([, id]) => id);
    expect(headings.filter((id) => allCases.some((one) => one.id === id)).toSorted()).toEqual(allCases.map(({ id }) => id).toSorted());
    expect(allCases.filter(({ id }) => !page.includes(`[${id}](#${id})`)).map(({ id }) => id)).toEqual([]);
  });

  test('tells of each case its sentence, what is sent or met, each check, and its proof', () => {
    const incomplete = allCases.filter((one) => {
      const entry = entryOf(one.id);
      const parts = [
        `**${requirements[one.requirement].level}** ${one.requirement}: `,
        '**From**',
        '**Expects**',
        '**Proof',
        'Caught by `',
      ];
      const checks = one.checks.map(({ id }) => `\`${id}\`: `);
      const play = one.subject === 'server' ? '**Sends**:\n  - ' : '**Meets**:\n  - the market of ';
      return ![...parts, ...checks, play].every((part) => entry.includes(part));
    });
    expect(incomplete.map(({ id }) => id)).toEqual([]);
  });

  test('leads from each assumption that is named to what it says', () => {
    const named = [...new Set([...page.matchAll(/\]\(#(a-[a-z0-9-]+)\)/g)].map(([, id]) => id ?? ''))];
    const headings = new Set([...page.matchAll(/^#### (.+)$/gm)].map(([, id]) => id?.toLowerCase()));
    expect(named.filter((id) => !headings.has(id))).toEqual([]);
  });
});

test('a play is told by what it asks for, with positions and repetitions in words', async () => {
  const lines = await sendsOf({
    play: async (peer) => {
      const channel = await peer.channel('HK', 'OPEN');
      await peer.follow('stream', channel, {
        lastEventId: `${channel.epoch}:${channel.lastSequence - 5}`,
        meanwhile: () => peer.pull('pulled', channel, { limit: 7 }),
      });
      for (let times = 0; times < 3; times += 1) await peer.channels('list', { headers: { 'X-Request-Id': null } });
    },
  });
  expect(lines).toEqual([
    'takes the newest HK channel that is OPEN',
    '`stream`: `streamEvents`, lastEventId `{epoch}:{lastSequence - 5}`, and while it goes on:',
    '`pulled`: `pullEvents`, limit `7`',
    '`list`: `listChannels`, headers without X-Request-Id (3 times)',
  ]);
});

test('every case as it is reported has its proof at hand where reports are made', () => {
  expect(Object.keys(proofs).toSorted()).toEqual(proofRows.map(({ id }) => id).toSorted());
});
