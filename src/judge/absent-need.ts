import type { Capability } from '../model/case.ts';

/** What a case asks of the target, and what it asks the target not to have. */
export type Asked = { readonly needs?: readonly Capability[]; readonly lacks?: Capability; readonly isStateless?: boolean };

/**
 * Why a case is not played: the first capability it needs that is absent, with the reason given for that; or the one that
 * must be absent, and is not declared so. All but the stateless ones need `state`.
 */
export const absentNeed = (
  { needs = [], lacks, isStateless = false }: Asked,
  absent: Readonly<Partial<Record<Capability, string>>>,
): string | undefined => {
  if (lacks !== undefined && absent[lacks] === undefined) return `${lacks} is not declared absent`;
  const all: readonly Capability[] = isStateless ? needs : [...needs, 'state'];
  const need = all.find((capability) => absent[capability] !== undefined);
  return need === undefined ? undefined : `${need} is absent: ${absent[need]}`;
};
