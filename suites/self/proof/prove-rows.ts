import { isPlayedAlone } from '../../../src/drive/played-alone.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { problemsOf } from './judge-row.ts';
import type { Part, Plays } from './plays.ts';
import type { ProofRow } from './rows.ts';

/**
 * Plays every row of the matrix, side by side and the long ones first. A row that does not come out is played once more when nothing
 * else is: a busy machine must not make it red, and what is wrong comes out again. Such rows are counted, and told.
 */

export type ProvenRow = {
  readonly row: ProofRow;
  readonly reference: Verdict;
  readonly mutant?: Verdict;
  /** Why it is not proven; none where it is. */
  readonly problems: readonly string[];
  /** What it looked like at first, where it was played twice. */
  readonly atFirst?: readonly string[];
};

/** Milliseconds that a play may well take, from what is known before: enough to begin with the long ones. */
const expectedMs = (row: ProofRow): number => {
  if (row.subject === 'server') return row.serverCase.isTimed ? 3_000 : 300;
  const { day, watchMs = 0, steps = [], ends } = row.played.stage;
  return 1_500 + day.playMs + watchMs + steps.length * 1_000 + (ends === 'quiet' ? 3_000 : 0);
};

const longestFirst = (rows: readonly ProofRow[]): readonly ProofRow[] => rows.toSorted((a, b) => expectedMs(b) - expectedMs(a));

const proveRow = async (row: ProofRow, play: (part: Part) => Promise<Verdict>): Promise<ProvenRow> => {
  const [reference, mutant] = await Promise.all([play('reference'), row.kill && play('mutant')]);
  return { row, reference, ...(mutant && { mutant }), problems: problemsOf(row, { reference, ...(mutant && { mutant }) }) };
};

const proveAgain = async (first: ProvenRow, plays: Plays): Promise<ProvenRow> => {
  const again = await proveRow(first.row, (part) => plays.play(first.row, part, 'again'));
  return { ...again, atFirst: first.problems };
};

const isAlone = (row: ProofRow): boolean => row.subject === 'server' && isPlayedAlone(row.serverCase);

/**
 * Servers keep the processors busy, clients mostly wait: first those, then these. What measures time on a server goes one by one beside both,
 * as it takes next to no processor time, and long.
 */
const inWaves = async (rows: readonly ProofRow[], proveOne: (row: ProofRow) => Promise<ProvenRow>): Promise<readonly ProvenRow[]> => {
  const wave = (some: readonly ProofRow[]): Promise<readonly ProvenRow[]> => Promise.all(longestFirst(some).map(proveOne));
  const beside = wave(rows.filter(isAlone));
  const servers = await wave(rows.filter((row) => row.subject === 'server' && !isAlone(row)));
  const clients = await wave(rows.filter(({ subject }) => subject === 'client'));
  return [...servers, ...clients, ...(await beside)];
};

export type Told = { readonly played: number; readonly plays: number; readonly ended?: ProvenRow };

const playsOf = (rows: readonly ProofRow[]): number => rows.reduce((sum, { kill }) => sum + (kill ? 2 : 1), 0);

export const proveRows = async (rows: readonly ProofRow[], plays: Plays, tell: (told: Told) => void): Promise<readonly ProvenRow[]> => {
  const count = playsOf(rows);
  let played = 0;
  const proveOne = async (row: ProofRow): Promise<ProvenRow> => {
    const proven = await proveRow(row, async (part) => {
      const verdict = await plays.play(row, part);
      played += 1;
      tell({ played, plays: count });
      return verdict;
    });
    tell({ played, plays: count, ended: proven });
    return proven;
  };
  const first = await inWaves(rows, proveOne);
  const settled = new Map(first.map((proven) => [proven.row.id, proven]));
  for (const proven of first.filter(({ problems }) => problems.length > 0)) {
    const again = await proveAgain(proven, plays);
    settled.set(proven.row.id, again);
    tell({ played, plays: count, ended: again });
  }
  return rows.flatMap(({ id }) => settled.get(id) ?? []);
};
