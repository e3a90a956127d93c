import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

const DATASETS = ['participants', 'stocks', 'calendar', 'clearing-mappings'];

/** Defect: takes the first page of each dataset for all of it, and compares nothing with the manifest. Breaks CLI-REF-02, CLI-REF-03 and CLI-REF-04. */
await runClient(readSettings(process.env), {
  ...parts,
  createReferenceData: ({ settings, gateway, newBackOff }) => {
    const root = `/reference-data/v1/business-dates/${settings.businessDate}`;
    let isLoaded = false;
    const load = async (): Promise<void> => {
      if (isLoaded) return;
      await gateway.ask({ path: root }, newBackOff());
      for (const dataset of DATASETS) await gateway.ask({ path: `${root}/${dataset}?limit=1000` }, newBackOff());
      isLoaded = true;
    };
    return { load, refresh: load };
  },
});
