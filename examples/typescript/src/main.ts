import { runClient } from './client.ts';
import { parts } from './parts.ts';
import { readSettings } from './settings.ts';

try {
  await runClient(readSettings(process.env), parts);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
