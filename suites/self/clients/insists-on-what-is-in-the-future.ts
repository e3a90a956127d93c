import { runClient } from '../../../examples/typescript/src/client.ts';
import { Refused } from '../../../examples/typescript/src/failures.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Asks until the answer is another one. */
const insisting =
  <Given extends readonly unknown[], Result>(ask: (...given: Given) => Promise<Result>) =>
  async (...given: Given): Promise<Result> => {
    try {
      return await ask(...given);
    } catch (error) {
      if (error instanceof Refused && error.code === 'SEQUENCE_IN_FUTURE') return await ask(...given);
      throw error;
    }
  };

/** Defect: repeats the request that was refused with SEQUENCE_IN_FUTURE. Breaks CLI-STATE-07. */
await runClient(readSettings(process.env), {
  ...parts,
  createGateway: (...given) => {
    const gateway = parts.createGateway(...given);
    return { ask: insisting(gateway.ask), open: insisting(gateway.open) };
  },
});
