import type { Fault, Json, PlantedFault } from '../../../src/model/fault.ts';
import type { TlsFlaws } from '../../../src/simulator/options.ts';

/**
 * What proves that a case can fail: faults planted in the reference server, and the check that must then be violated.
 * A case without a row here is red, and so is a row whose fault the check does not see.
 */
export type Kill = {
  readonly faults: readonly PlantedFault[];
  readonly check: string;
  /** What else of the case it breaks; a check that is not listed must not be violated, and one that is must. */
  readonly also?: readonly string[];
  /** Planted in its TLS, where the fault lies below HTTP. */
  readonly tlsFlaws?: TlsFlaws;
  /** For a case of what a server without a capability answers: what takes the capability away from the reference. */
  readonly reference?: readonly PlantedFault[];
};

/** What a fault breaks beside its check, where nothing breaks the one without the others. */
export const alsoBreaking = (kill: Kill, ...also: readonly string[]): Kill => ({ ...kill, also });

/** When the fault happens; left out, at every request of the operation. */
export type Occasion = Omit<PlantedFault, 'on' | 'fault'>;

export const plant = (check: string, on: string, fault: Fault, when: Occasion = {}): Kill => ({ check, faults: [{ on, ...when, fault }] });

/** One member of the answer to an operation is another. */
export const rewritten = (check: string, on: string, pointer: string, value?: Json, when: Occasion = {}): Kill =>
  plant(check, on, { kind: 'rewrite', pointer, ...(value === undefined ? {} : { value }) }, when);

/** One member of pulled events is another; of every event unless a sequence is given. */
export const altered = (check: string, pointer: string, value?: Json, when: Occasion = {}): Kill =>
  plant(check, 'pullEvents', { kind: 'alter', pointer, ...(value === undefined ? {} : { value }) }, when);

export const streamAltered = (check: string, pointer: string, value: Json, when: Occasion = {}): Kill =>
  plant(check, 'streamEvents', { kind: 'alter', pointer, value }, when);

export const ignored = (check: string, on: string, name: string): Kill => plant(check, on, { kind: 'ignore-parameter', name });

export const answered = (check: string, on: string, status: number, code: string, when: Occasion = {}): Kill =>
  plant(check, on, { kind: 'answer', status, code }, when);

export const header = (check: string, on: string, name: string, value?: string, when: Occasion = {}): Kill =>
  plant(check, on, { kind: 'set-header', name, ...(value === undefined ? {} : { value }) }, when);

export const unauthorized = (check: string, on: string): Kill => plant(check, on, { kind: 'skip-authorization' });

export const dropped = (check: string, on: string, atSequence: number, events: number): Kill =>
  plant(check, on, { kind: 'drop', events }, { atSequence });
