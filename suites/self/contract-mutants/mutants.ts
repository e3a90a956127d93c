import type { RequirementId } from '../../../generated/requirements.ts';
import type { PlantedFault } from '../../../src/model/fault.ts';
import type { Equivalent } from './equivalents.ts';
import type { PlaceKey } from './places.ts';

/** A mutant: one constraint of the contract, broken in one kind of message. */
export type Mutant = {
  /** The constraint, the place, and where in the message. */
  readonly id: string;
  /** The schema that states it; `header` for what stands around a message. */
  readonly schema: string;
  readonly keyword: string;
  readonly place: PlaceKey;
  /** Of a rule across fields, which no schema states. */
  readonly requirement?: RequirementId;
};

/** Mutants that are one and the same fault of a server, which shows in several of its answers. */
export type Plan = {
  readonly mutants: readonly Mutant[];
  readonly faults: readonly PlantedFault[];
  /** Where a finding must point, as the source of a regular expression. */
  readonly at: string;
  /** What must be wrong with the message on the wire, and nothing else; absent for what stands around a message. */
  readonly broken?: { readonly keyword: string; readonly writtenAt: string };
};

export type Fate =
  | { readonly kind: 'killed'; readonly caseId: string; readonly check: string }
  | { readonly kind: 'survived' }
  | { readonly kind: 'equivalent'; readonly rule: Equivalent | 'text-by-nature' | 'stated-by-the-schema' }
  /** No real message was seen that could be changed so. */
  | { readonly kind: 'unseen' }
  /** Nothing was found that breaks it and nothing else. */
  | { readonly kind: 'unmade' };

export type JudgedMutant = { readonly mutant: Mutant; readonly fate: Fate };

/** What is played, and what is known without playing. */
export type Planned = { readonly plans: readonly Plan[]; readonly known: readonly JudgedMutant[] };
