import type { FaultImplementation, MessageOrigin } from './fault.ts';
import { setAt } from './pointer.ts';

/**
 * The peer sees one member of a JSON answer (or of a stream message's data) changed, added, or removed when no value is given; by
 * an empty pointer another JSON text in the place of the whole.
 */
export const rewrite: FaultImplementation<'rewrite'> = {
  settings: { pointer: 'pointer', value: 'json?', only: 'text?' },
  plan: ({ pointer, value, only }) => {
    const isMeant = (origin: MessageOrigin): boolean => only === undefined || only === origin;
    if (pointer === '') return { text: (json, origin) => (isMeant(origin) ? JSON.stringify(value ?? null) : json) };
    return { message: (message, origin) => (isMeant(origin) ? setAt(message, pointer, value) : message) };
  },
};
