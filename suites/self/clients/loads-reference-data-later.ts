import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: goes for the channels at once, and for the reference data beside them. Breaks CLI-BOOT-02. */
await runClient(readSettings(process.env), {
  ...parts,
  createReferenceData: (context) => {
    const referenceData = parts.createReferenceData(context);
    return {
      ...referenceData,
      load: async () => {
        setTimeout(() => void referenceData.load(), 200);
      },
    };
  },
});
