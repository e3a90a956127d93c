import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CapacityLoad } from '../../src/model/capacity.ts';
import type { PlantedFault } from '../../src/model/fault.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import type { TlsFlaws } from '../../src/simulator/options.ts';
import { serverAreas, serverCases } from '../server/index.ts';
import { kills } from './kills/index.ts';
import { type Players, startPlayers } from './players.ts';

/**
 * Every case can fail, and for the reason that it names: with its fault planted in the reference server, the check that
 * the kill table names is violated. On the reference as it is, the same case passes.
 */

/** Shorter than a run's: a fault that silences the server must not hold up the proof. */
const limits = { exchangeMs: 2_000, caseMs: 6_000 };

/** Little, so that it takes no time. */
const capacity: CapacityLoad = {
  pulls: { perSecond: 20, seconds: 0.5, p99Ms: 400 },
  streams: { count: 3, events: 50, p99Ms: 400 },
  reconnects: { count: 3, p99Ms: 400 },
  tokens: { perSecond: 10, seconds: 0.5, p99Ms: 400 },
  lostEvents: 0,
};

let players: Players;
beforeAll(() => {
  players = startPlayers();
});
afterAll(() => players.stop());

type Planted = { readonly faults: readonly PlantedFault[]; readonly tlsFlaws?: TlsFlaws };

const verdictOf = async (caseId: string, planted: Planted): Promise<Verdict> =>
  (await players.play({ caseId, ...planted, limits, capacity })).verdict;

test('every case has a kill, and every kill has a case', () => {
  expect(Object.keys(kills).sort()).toEqual(serverCases.map((serverCase) => serverCase.id).sort());
});

for (const [area, cases] of Object.entries(serverAreas)) {
  describe(area, () => {
    test.concurrent.each(cases.map((serverCase) => serverCase.id))(
      '%s passes on the reference and is killed by its fault',
      async (caseId) => {
        const reference = await verdictOf(caseId, { faults: kills[caseId]?.reference ?? [] });
        expect({ verdict: reference.verdict, sentence: reference.sentence }).toMatchObject({ verdict: 'pass' });

        const kill = kills[caseId];
        const mutant = await verdictOf(caseId, { faults: kill?.faults ?? [], tlsFlaws: kill?.tlsFlaws ?? {} });
        const violated = mutant.checks.filter((check) => check.outcome === 'violated').map((check) => check.id);
        expect(violated).toContain(kill?.check);
      },
      60_000,
    );
  });
}
