import type { Capability } from '../model/case.ts';

/** Why a case is not played: the first capability it needs that the run file declares absent, with the reason given there. */
export const absentNeed = (
  judged: { readonly needs?: readonly Capability[] },
  absent: Readonly<Partial<Record<Capability, string>>>,
): string | undefined => {
  const need = judged.needs?.find((capability) => absent[capability] !== undefined);
  return need === undefined ? undefined : `${need} is absent: ${absent[need]}`;
};
