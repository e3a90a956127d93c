import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: connects to whoever answers, whatever certificate is shown. Breaks CLI-SEC-01. */
process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
await runClient(readSettings(process.env), parts);
