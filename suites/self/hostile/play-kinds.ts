import { readFileSync } from 'node:fs';
import { playServerCase } from '../../../src/drive/play-server-case.ts';
import { stableJson } from '../../../src/evidence/json-file.ts';
import { judgeCase } from '../../../src/judge/judge-case.ts';
import type { Limits, UrlTargetConfig } from '../../../src/model/target-config.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { openTarget } from '../../../src/subject/target.ts';
import { requirementOf } from '../../run/requirement-of.ts';
import { serverCases } from '../../server/index.ts';

/**
 * A process of its own that plays cases by the real path, from opening the target to the verdict, and tells of each in one
 * line of JSON: so that its memory is that of the driver alone, and that a crash of it is seen.
 */

export type Order = {
  readonly name: string;
  /** Left out: the target is only opened. */
  readonly caseId?: string;
  readonly target: UrlTargetConfig;
  readonly limits: Limits;
};

export type Played = {
  readonly name: string;
  readonly verdict?: Verdict;
  /** Why the target could not be opened. */
  readonly refused?: { readonly code: string; readonly where: string; readonly says: string };
  readonly evidenceBytes: number;
  /** The most that the process has ever held, so far. */
  readonly peakBytes: number;
};

export type Orders = { readonly oneByOne: readonly Order[]; readonly together: readonly Order[] };

type Outcome = Omit<Played, 'name' | 'peakBytes'>;

const OPENING_MS = 10_000;

const play = async ({ caseId, target: config, limits }: Order): Promise<Outcome> => {
  // A case's own opening is an honest one: on a busy machine it may take longer than what a hostile answer is allowed.
  const target = await openTarget(config, { exchangeMs: caseId === undefined ? limits.exchangeMs : OPENING_MS });
  try {
    const serverCase = serverCases.find(({ id }) => id === caseId);
    if (serverCase === undefined) return { evidenceBytes: 0 };
    const evidence = await playServerCase(serverCase, target, { seed: 1, limits });
    const verdict = judgeCase(serverCase, evidence, { requirement: requirementOf(serverCase.requirement), reproduce: 'again' });
    return { verdict, evidenceBytes: stableJson(evidence).length };
  } finally {
    await target.close();
  }
};

const refusedBy = (error: unknown): Outcome => {
  if (!(error instanceof Error && 'code' in error && 'where' in error)) throw error;
  return { refused: { code: String(error.code), where: String(error.where), says: error.message }, evidenceBytes: 0 };
};

const tell = async (order: Order): Promise<void> => {
  const outcome = await play(order).catch(refusedBy);
  const played: Played = { name: order.name, ...outcome, peakBytes: process.resourceUsage().maxRSS * 1024 };
  process.stdout.write(`${JSON.stringify(played)}\n`);
};

const { oneByOne, together }: Orders = JSON.parse(readFileSync(0, 'utf8'));
for (const order of oneByOne) {
  // What one kind left behind shall not count as the next one's.
  globalThis.gc?.();
  await tell(order);
}
// These only wait.
await Promise.all(together.map(tell));
