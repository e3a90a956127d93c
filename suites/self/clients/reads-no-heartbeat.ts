import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

async function* withoutLastSequence(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const piece of bytes) yield Buffer.from(piece.toString().replace(/"lastSequence":\d+/g, '"lastSequence":0'));
}

/** Defect: takes a heartbeat for a sign of life and reads no further. Breaks CLI-GAP-04. */
await runClient(readSettings(process.env), {
  ...parts,
  createConnection: (settings) => {
    const connection = parts.createConnection(settings);
    return {
      ...connection,
      open: async (request) => {
        const opened = await connection.open(request);
        return { ...opened, bytes: withoutLastSequence(opened.bytes) };
      },
    };
  },
});
