import type { FaultImplementation, JsonMessage } from './fault.ts';

/** The peer gets the answer to the request before its own, as from a server whose requests share a variable. */
export const crossedAnswers: FaultImplementation<'crossed-answers'> = {
  settings: {},
  plan: () => {
    let previous: JsonMessage | undefined;
    return {
      message: (message) => {
        const other = previous ?? message;
        previous = message;
        return other;
      },
    };
  },
};
