import type { Capability } from '../model/case.ts';

/** What a case asks of the target, and what it asks the target not to have. */
export type Asked = { readonly needs?: readonly Capability[]; readonly lacks?: Capability };

/**
 * Why a case is not played: the first capability it needs that the run file declares absent, with the reason given there;
 * or the one that must be absent, and is not declared so.
 */
export const absentNeed = (judged: Asked, absent: Readonly<Partial<Record<Capability, string>>>): string | undefined => {
  const { lacks } = judged;
  if (lacks !== undefined && absent[lacks] === undefined) return `${lacks} is not declared absent`;
  const need = judged.needs?.find((capability) => absent[capability] !== undefined);
  return need === undefined ? undefined : `${need} is absent: ${absent[need]}`;
};
