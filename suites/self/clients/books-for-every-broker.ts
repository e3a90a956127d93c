import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: books whatever trade it is sent, whoever clears it. Breaks CLI-BOOK-15. */
await runClient(readSettings(process.env), { ...parts, createMappings: () => ({ use: () => {}, cover: () => true }) });
