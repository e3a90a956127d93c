import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: reads the reference data when it starts, and never again. Breaks CLI-REF-10. */
await runClient(readSettings(process.env), {
  ...parts,
  createReferenceData: (context) => {
    const data = parts.createReferenceData(context);
    let loading: Promise<void> | undefined;
    const load = (): Promise<void> => {
      loading ??= data.load();
      return loading;
    };
    return { load, refresh: load };
  },
});
