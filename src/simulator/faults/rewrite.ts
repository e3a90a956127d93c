import type { FaultImplementation } from './fault.ts';
import { setAt } from './pointer.ts';

/** The peer sees one member of a JSON answer (or of a stream message's data) changed, added, or removed when no value is given. */
export const rewrite: FaultImplementation<'rewrite'> = {
  settings: { pointer: 'text', value: 'json?' },
  plan: (fault) => ({ message: (message) => setAt(message, fault.pointer, fault.value) }),
};
