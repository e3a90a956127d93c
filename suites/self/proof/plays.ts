import { playClientCase } from '../../../src/drive/client/play-client-case.ts';
import { judgeCase } from '../../../src/judge/judge-case.ts';
import type { CapacityLoad } from '../../../src/model/capacity.ts';
import type { MarketDay } from '../../../src/model/stage.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import type { ClientSubject } from '../../../src/subject/client/client-subject.ts';
import type { PlayedCase } from '../../client/played.ts';
import { requirementOf } from '../../run/requirement-of.ts';
import { openSelfClient, timings } from '../clients/reference-client.ts';
import { createGate } from '../gate.ts';
import { startPlayers } from '../players.ts';
import type { ClientRow, ProofRow, ServerRow } from './rows.ts';

/** Plays the rows of the kill matrix: against the reference as it is, or with what must make the case fail. */

export type Part = 'reference' | 'mutant';

export type Plays = {
  /** `again`: alone, and with all the time that a run has. */
  readonly play: (row: ProofRow, part: Part, again?: 'again') => Promise<Verdict>;
  readonly stop: () => Promise<void>;
};

/** Of mutants, and shorter than a run's: a fault that silences the server must not hold up the proof. */
const SHORT_LIMITS = { exchangeMs: 4_000, caseMs: 12_000 };

/** Little, so that it takes no time. */
const capacity: CapacityLoad = {
  pulls: { perSecond: 20, seconds: 0.5, p99Ms: 400 },
  streams: { count: 3, events: 50, p99Ms: 400 },
  reconnects: { count: 3, p99Ms: 400 },
  tokens: { perSecond: 10, seconds: 0.5, p99Ms: 400 },
  lostEvents: 0,
};

/** A trade that a hundredth of a day of load has, too. */
const LOST_IN_LITTLE = { CLIENT_LOSES: '1260408224000090' };

/** A hundredth of a day of load: the same case in little. */
const inLittle = (day: MarketDay): MarketDay => {
  const { HK, SSE, SZSE } = day.openTrades;
  return { ...day, openTrades: { HK: Math.ceil(HK / 100), SSE: Math.ceil(SSE / 100), SZSE: Math.ceil(SZSE / 100) } };
};

const stagedFor = (played: PlayedCase): PlayedCase =>
  played.hazard === 'capacity' ? { ...played, stage: { ...played.stage, day: inLittle(played.stage.day) } } : played;

/** Clients that run, for whoever stops the proof: none of them must stay behind. */
type Running = Set<ClientSubject>;

const playClient = async ({ played }: ClientRow, client: string, running: Running): Promise<Verdict> => {
  const subject = openSelfClient(client, LOST_IN_LITTLE);
  running.add(subject);
  try {
    const evidence = await playClientCase(stagedFor(played), subject, { seed: 1, timings });
    return judgeCase(played, evidence, { requirement: requirementOf(played.requirement), reproduce: '' });
  } finally {
    running.delete(subject);
    await subject.close();
  }
};

const plantedFor = ({ planted }: ServerRow, part: Part) =>
  part === 'reference' ? { faults: planted?.reference ?? [] } : { faults: planted?.faults ?? [], tlsFlaws: planted?.tlsFlaws ?? {} };

/** `clientsAtOnce`: a client mostly waits, for the market or for its own back-off. */
export const openPlays = (clientsAtOnce: number): Plays => {
  const players = startPlayers();
  const gate = createGate(clientsAtOnce);
  const running: Running = new Set();
  return {
    play: async (row, part, again) => {
      if (row.subject === 'server') {
        const limits = part === 'mutant' && again === undefined ? { limits: SHORT_LIMITS } : {};
        return (await players.play({ caseId: row.id, ...plantedFor(row, part), ...limits, capacity })).verdict;
      }
      await gate.enter();
      return playClient(row, part === 'reference' ? 'reference' : (row.client ?? 'none'), running).finally(gate.leave);
    },
    stop: async () => {
      await Promise.all([players.stop(), ...[...running].map((subject) => subject.close())]);
    },
  };
};
