import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { clientCases } from '../client/index.ts';
import { playedCases } from '../client/played.ts';
import { serverCases } from '../server/index.ts';
import { canonicalPlays, clientPlays, differencesIn, elsewhere, serverPlays, variations } from './determinism/variations.ts';
import { canonicalRun } from './determinism/whole-runs.ts';
import { savePart } from './proof/part.ts';

/** The same seed gives the same canonical verdicts, byte for byte: of references and of mutants, whatever is round about them. */

const EVERY_NTH_SERVER_CASE = 6;
const EVERY_NTH_CLIENT_CASE = 45;

const servers = serverCases.filter(({ family }, index) => index % EVERY_NTH_SERVER_CASE === 0 && family !== 'capacity').map(({ id }) => id);
const clients = playedCases(clientCases)
  .filter(({ hazard }, index) => index % EVERY_NTH_CLIENT_CASE === 0 && hazard === undefined)
  .map(({ id }) => id);
const list = [...serverPlays(servers), ...clientPlays(clients)];

/** What of the catalogue a run on the reference plays. */
const wholeRun = serverCases.filter(({ family, lacks }) => family !== 'capacity' && lacks === undefined);

let here: readonly string[] = [];
const differing = new Map<string, readonly string[]>();
let equalRuns = 0;

beforeAll(async () => {
  here = await canonicalPlays(list);
}, 300_000);

afterAll(() => {
  savePart({
    part: 'determinism',
    title: 'The same seed, the same verdicts',
    says: 'References and mutants of both roles, played again in another order, in another time zone and language, and beside programs that keep every processor busy: canonical verdicts, findings included, are the same bytes. So are those of two whole runs of the command line, one of them with `--randomize`, in another time zone and language.',
    numbers: [
      { says: 'plays compared', count: list.length },
      { says: 'of them with findings', count: here.filter((text) => text.includes('"findings"')).length },
      {
        says: 'variations come to the same bytes',
        count: [...differing.values()].filter((texts) => texts.length === 0).length,
        of: Object.keys(variations).length,
      },
      { says: 'whole runs of the command line come to the same bytes', count: equalRuns, of: 2 },
    ],
    problems: Object.keys(variations).flatMap((name) => (differing.get(name) ?? ['was not played']).map((text) => `${name}: ${text}`)),
  });
});

test.each(Object.entries(variations))(
  '%s the verdicts are the same bytes',
  async (name, variation) => {
    const found = await differencesIn(list, here, variation);
    differing.set(name, found);
    expect(found).toEqual([]);
  },
  600_000,
);

test('two whole runs of the command line come to the same bytes', async () => {
  const one = await canonicalRun([]);
  const other = await canonicalRun(['--randomize'], elsewhere);
  expect(JSON.parse(one)).toHaveLength(wholeRun.length);
  expect(other).toBe(one);
  equalRuns = 2;
}, 600_000);
