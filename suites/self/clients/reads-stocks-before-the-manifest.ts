import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: asks for the stocks before it knows what the manifest says of them. Breaks CLI-REF-01. */
await runClient(readSettings(process.env), {
  ...parts,
  createReferenceData: (context) => {
    const { settings, gateway, newBackOff } = context;
    const data = parts.createReferenceData(context);
    return {
      ...data,
      load: async () => {
        await gateway.ask({ path: `/reference-data/v1/business-dates/${settings.businessDate}/stocks?limit=1000` }, newBackOff());
        await data.load();
      },
    };
  },
});
