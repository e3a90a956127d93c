import type { Capability } from '../model/case.ts';
import type { ClientCapability } from '../model/client-case.ts';
import type { RunDescription } from '../model/run.ts';

/** What the party under test lacks, with the reason for each. */
export type Absent = Readonly<Partial<Record<Capability | ClientCapability, string>>>;

export const absentIn = (run: RunDescription): Absent => (run.subject === 'client' ? run.client.absent : run.target.absent);

/** What a case asks of the party under test, and what it asks that one not to have. */
export type Asked = {
  readonly needs?: readonly (Capability | ClientCapability)[];
  readonly lacks?: Capability;
  readonly isStateless?: boolean;
};

/**
 * Why a case is not played: the first capability it needs that is absent, with the reason given for that; or the one that
 * must be absent, and is not declared so. All but the stateless ones need `state`, which only a server can lack.
 */
export const absentNeed = ({ needs = [], lacks, isStateless = false }: Asked, absent: Absent): string | undefined => {
  if (lacks !== undefined && absent[lacks] === undefined) return `${lacks} is not declared absent`;
  const all: readonly (Capability | ClientCapability)[] = isStateless ? needs : [...needs, 'state'];
  const need = all.find((capability) => absent[capability] !== undefined);
  return need === undefined ? undefined : `${need} is absent: ${absent[need]}`;
};
