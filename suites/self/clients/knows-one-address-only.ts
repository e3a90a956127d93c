import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: has never heard of the secondary address. Breaks CLI-FAIL-01. */
const settings = readSettings(process.env);
await runClient({ ...settings, addresses: [settings.addresses[0]] }, parts);
