import fc from 'fast-check';
import type { Channel } from '../../model/event.ts';
import type { BadInput, InputRule } from '../../model/input-rule.ts';
import type { Play } from '../play.ts';
import { badRequests, type Change } from './bad-request.ts';
import { sendChange } from './send-change.ts';

/**
 * Sends what breaks the contract, rule by rule, and lets fast-check make a smaller example of what is not refused. It
 * judges nothing: whether an answer is a refusal is the case's word, and counts here only for what is sent next.
 */

export type Violation = BadInput & { readonly channel: Channel | undefined };

/** Each rule has its own examples, whatever rules are played beside it. */
const seedOf = (seed: number, { operationId, id }: InputRule): number =>
  [...`${operationId} ${id}`].reduce((hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0, seed | 0);

/** Half of the examples at least are made by chance, where there is more than one. */
const edgesWithin = (edges: readonly Change[], examples: number): [Change][] =>
  edges.slice(0, Math.max(1, Math.floor(examples / 2))).map((edge) => [edge]);

type Named = { readonly rule: InputRule; readonly label: string };

/** What was sent for one rule, and how much more may be. */
const createTrial = (play: Play, violation: Violation, { rule, label }: Named) => {
  const known = new Map<string, boolean>();
  let shrinksLeft = Number.POSITIVE_INFINITY;
  let isSilent = false;
  let interruption: unknown;
  const send = async (change: Change): Promise<boolean> => {
    shrinksLeft -= 1;
    const exchange = await sendChange(play, { rule, label, channel: violation.channel }, change);
    const isRefused = violation.isRefused(rule, exchange);
    if (!isRefused) shrinksLeft = Math.min(shrinksLeft, play.negativeInput.shrinksPerRule);
    isSilent ||= exchange.failure?.kind === 'timeout';
    return isRefused;
  };
  return {
    /** Once all is used up, or nothing more can be sent, everything counts as refused: then the search ends. */
    isRefused: async (change: Change): Promise<boolean> => {
      const key = JSON.stringify(change);
      const before = known.get(key);
      if (before !== undefined || shrinksLeft <= 0 || isSilent || interruption !== undefined) return before ?? true;
      try {
        const isRefused = await send(change);
        known.set(key, isRefused);
        return isRefused;
      } catch (error) {
        interruption = error;
        return true;
      }
    },
    end: (): { readonly isSilent: boolean } => {
      if (interruption !== undefined) throw interruption;
      return { isSilent };
    },
  };
};

const violateRule = async (play: Play, violation: Violation, named: Named): Promise<{ readonly isSilent: boolean }> => {
  const { edges, arbitrary } = badRequests(named.rule);
  const { examplesPerRule } = play.negativeInput;
  const trial = createTrial(play, violation, named);
  await fc.check(fc.asyncProperty(arbitrary, trial.isRefused), {
    seed: seedOf(play.seed, named.rule),
    numRuns: examplesPerRule,
    examples: edgesWithin(edges, examplesPerRule),
  });
  return trial.end();
};

/** Each silence takes the whole limit of an exchange: two tell as much as all. */
const SILENCES_SEEN = 2;

export const violate = async (play: Play, label: string, violation: Violation): Promise<void> => {
  let silences = 0;
  for (const rule of violation.rules) {
    const { isSilent } = await violateRule(play, violation, { rule, label: `${label}:${rule.id}` });
    if (isSilent) silences += 1;
    if (silences === SILENCES_SEEN) return;
  }
};
