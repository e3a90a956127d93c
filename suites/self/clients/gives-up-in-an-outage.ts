import { runClient } from '../../../examples/typescript/src/client.ts';
import { Stopped } from '../../../examples/typescript/src/failures.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: stops at the second failure in a row, and waits for a person. Breaks CLI-RETRY-09. */
const MOST_FAILURES = 1;

await runClient(readSettings(process.env), {
  ...parts,
  createBackOff: (settings) => {
    const backOff = parts.createBackOff(settings);
    let failures = 0;
    return {
      wait: async (atLeastMs) => {
        failures += 1;
        if (failures > MOST_FAILURES) throw new Stopped('the service is away');
        await backOff.wait(atLeastMs);
      },
      reset: () => {
        failures = 0;
        backOff.reset();
      },
    };
  },
});
