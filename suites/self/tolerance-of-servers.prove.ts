import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Players, startPlayers } from './players.ts';
import { savePart } from './proof/part.ts';
import { tolerantServers } from './tolerances/servers.ts';
import { playWholeSuite, WHOLE_SUITE_MS, type WholePlay } from './whole-suite.ts';

/** A red that a conforming server gets would be the worst of defects: the whole suite stays green on each of these. */

let players: Players;
beforeAll(() => {
  players = startPlayers();
});

const plays = new Map<string, WholePlay>();

afterAll(async () => {
  await players.stop();
  const all = [...plays.values()];
  savePart({
    part: 'tolerance-of-servers',
    title: 'Servers that differ and conform',
    says: 'The whole suite is green on servers that do what the contract leaves to them: header case and order, JSON in other forms, other pages, timers, limits, ids and lives of tokens. Each verdict is the same when its stored evidence is judged again.',
    numbers: [
      { says: 'conforming differences', count: Object.values(tolerantServers).reduce((sum, { may }) => sum + Object.keys(may).length, 0) },
      {
        says: 'servers made of them are green throughout',
        count: all.filter(({ notGreen }) => notGreen.length === 0).length,
        of: Object.keys(tolerantServers).length,
      },
      { says: 'cases played', count: all.reduce((sum, { played }) => sum + played, 0) },
    ],
    table: {
      head: ['a server', 'may have', 'because'],
      rows: Object.entries(tolerantServers).flatMap(([name, { may }]) =>
        Object.entries(may).map(([what, because]) => [name, what, because]),
      ),
    },
    problems: [...plays].flatMap(([name, { notGreen }]) => notGreen.map((says) => `${name}: ${says}`)),
  });
});

test.each(Object.entries(tolerantServers))(
  'the suite stays green on a server %s',
  async (name, server) => {
    const play = await playWholeSuite(players, server);
    plays.set(name, play);
    expect(play.notGreen).toEqual([]);
  },
  WHOLE_SUITE_MS,
);
