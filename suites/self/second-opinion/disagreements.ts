import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Opinion } from './opinions.ts';

/**
 * Where two judges differ about an answer, and why they may. A reason is about words of one of the judges; it covers a disagreement
 * only when it covers all that was said, so that another one beside it is not swallowed.
 */

export type Side = 'prism' | 'ours' | 'request' | 'unheard';

export type Disagreement = { readonly side: Side; readonly operationId: string; readonly status: number; readonly said: readonly string[] };

export type Reason = {
  /** Who objects, and the other does not; `request`: Prism objects to a request that the server takes; `unheard`: it answers itself. */
  readonly side: Side;
  /** Of all that is said, as a regular expression. */
  readonly says: string;
  readonly operations?: readonly string[];
  readonly statuses?: readonly number[];
  readonly reason: string;
};

const isAboutRequest = (said: string): boolean => said.startsWith('request');

/** Prism's remarks about a request agree with a server that refuses it. */
export const disagreementIn = ({ operationId, status, prism, ours, isUnheard }: Opinion): Disagreement | undefined => {
  if (isUnheard) return { side: 'unheard', operationId, status, said: ['the answer is Prism’s own'] };
  const about = prism.filter((said) => !isAboutRequest(said));
  if (about.length > 0 && ours.length === 0) return { side: 'prism', operationId, status, said: about };
  if (ours.length > 0 && about.length === 0) return { side: 'ours', operationId, status, said: ours };
  const remarks = prism.filter(isAboutRequest);
  return remarks.length > 0 && status < 400 ? { side: 'request', operationId, status, said: remarks } : undefined;
};

const explains = ({ side, says, operations, statuses }: Reason, one: Disagreement): boolean => {
  const words = new RegExp(says, 'u');
  if (side !== one.side || !one.said.every((said) => words.test(said))) return false;
  return (operations?.includes(one.operationId) ?? true) && (statuses?.includes(one.status) ?? true);
};

const isReason = (value: unknown): value is Reason =>
  typeof value === 'object' && value !== null && 'side' in value && 'says' in value && 'reason' in value;

export const readReasons = (): readonly Reason[] => {
  const list: unknown = parse(readFileSync(new URL('../second-opinion.yaml', import.meta.url), 'utf8')).disagreements;
  if (!Array.isArray(list) || !list.every(isReason)) throw new Error('each disagreement of second-opinion.yaml has side, says and reason');
  return list;
};

export const WORDS: Readonly<Record<Side, string>> = {
  prism: 'Prism objects, and we do not',
  ours: 'we object, and Prism does not',
  request: 'Prism objects to a request that is taken',
  unheard: 'Prism answers, and asks nobody',
};

const textOf = ({ side, operationId, status, said }: Disagreement): string =>
  `${WORDS[side]}: ${operationId} ${status}: ${said.join(' | ').slice(0, 300)}`;

export type Compared = {
  readonly exchanges: number;
  readonly bothContent: number;
  readonly bothObject: number;
  readonly byReason: ReadonlyMap<Reason, number>;
  /** Disagreements without a reason, and reasons without a disagreement. */
  readonly problems: readonly string[];
};

export const compare = (opinions: readonly Opinion[], reasons: readonly Reason[]): Compared => {
  const byReason = new Map<Reason, number>(reasons.map((reason) => [reason, 0]));
  const open = new Set<string>();
  for (const one of opinions.flatMap((opinion) => disagreementIn(opinion) ?? [])) {
    const reason = reasons.find((candidate) => explains(candidate, one));
    if (reason === undefined) open.add(textOf(one));
    else byReason.set(reason, (byReason.get(reason) ?? 0) + 1);
  }
  const agreeing = opinions.filter((opinion) => disagreementIn(opinion) === undefined);
  const idle = [...byReason]
    .filter(([, count]) => count === 0)
    .map(([reason]) => `no such disagreement any more: ${reason.side} ${reason.says}`);
  return {
    exchanges: opinions.length,
    bothContent: agreeing.filter(({ ours }) => ours.length === 0).length,
    bothObject: agreeing.filter(({ ours }) => ours.length > 0).length,
    byReason,
    problems: [...open, ...idle],
  };
};
