import { type ChildProcess, spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { stableJson } from '../../../src/evidence/json-file.ts';
import { canonicalVerdicts } from '../../../src/judge/canonical-verdicts.ts';
import { clientCases } from '../../client/index.ts';
import { playedCases } from '../../client/played.ts';
import { clientKills } from '../client-kills/index.ts';
import { killFor } from '../client-kills/kill.ts';
import { kills } from '../kills/index.ts';
import { playInProcess } from '../play-in-process.ts';
import type { ListedPlay } from '../play-list.ts';

/** The same plays in other circumstances: what they come to must be the same, byte for byte. */

export type Variation = {
  readonly environment?: Readonly<Record<string, string>>;
  readonly isReversed?: boolean;
  /** Whether every processor is kept busy beside it. */
  readonly isUnderLoad?: boolean;
};

/** A zone that is neither Hong Kong's nor of whole hours, and a language with its own idea of capital letters. */
export const elsewhere = { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

export const variations: Readonly<Record<string, Variation>> = {
  'the other way round, in another time zone and locale': { isReversed: true, environment: elsewhere },
  'under load': { isUnderLoad: true },
};

const burn = (): readonly ChildProcess[] =>
  Array.from({ length: availableParallelism() }, () => spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }));

/** As in a run: no less, as the machine is kept busy on purpose. */
const limits = { exchangeMs: 10_000, caseMs: 60_000 };

const serverPlay = (caseId: string, isMutant: boolean): ListedPlay => {
  const { faults = [], reference = [], tlsFlaws = {} } = kills[caseId] ?? {};
  return { server: { caseId, limits, ...(isMutant ? { faults, tlsFlaws } : { faults: reference }) } };
};

/** Each case on the reference, and with what must make it fail: so findings are compared, too. */
export const serverPlays = (ids: readonly string[]): readonly ListedPlay[] =>
  ids.flatMap((caseId) => [serverPlay(caseId, false), serverPlay(caseId, true)]);

export const clientPlays = (ids: readonly string[]): readonly ListedPlay[] =>
  playedCases(clientCases)
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ id, caseId, delivery }) => [
      { client: 'reference', caseId: id },
      { client: killFor(clientKills[caseId], delivery)?.client ?? 'none', caseId: id },
    ]);

/** One text for each play: of the reference and of the mutant apart, as both are of one case. */
export const canonicalPlays = async (list: readonly ListedPlay[], variation: Variation = {}): Promise<readonly string[]> => {
  const { environment = {}, isReversed = false, isUnderLoad = false } = variation;
  const burners = isUnderLoad ? burn() : [];
  try {
    const played = await playInProcess(isReversed ? list.toReversed() : list, environment);
    const inOrder = isReversed ? played.toReversed() : played;
    return inOrder.map(({ verdict }) => stableJson(canonicalVerdicts([verdict])));
  } finally {
    for (const burner of burners) burner.kill('SIGKILL');
  }
};

type Pair = { readonly play: ListedPlay; readonly one: string; readonly other: string };

const differing = (list: readonly ListedPlay[], one: readonly string[], other: readonly string[]): readonly Pair[] =>
  list
    .map((play, index) => ({ play, one: one[index] ?? 'nothing', other: other[index] ?? 'nothing' }))
    .filter((pair) => pair.one !== pair.other);

/**
 * Pairs of texts that are not the same bytes. What differs is played once more, both ways, with nothing of ours beside it but what the
 * variation wants: what others do on this machine must not make it red, and what is wrong comes out again.
 */
export const differencesIn = async (
  list: readonly ListedPlay[],
  here: readonly string[],
  variation: Variation,
): Promise<readonly string[]> => {
  const first = differing(list, here, await canonicalPlays(list, variation));
  const again: string[] = [];
  for (const { play } of first) {
    const [pair] = differing([play], await canonicalPlays([play]), await canonicalPlays([play], variation));
    if (pair !== undefined) again.push(`${pair.one}\nis then\n${pair.other}`);
  }
  return again;
};
