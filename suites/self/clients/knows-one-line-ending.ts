import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** To whoever knows line feeds only, a carriage return is a character of the line. */
async function* withoutReturns(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const piece of pieces) yield Buffer.from(piece.map((byte) => (byte === 0x0d ? 0x20 : byte)));
}

/** Defect: knows the line feed as the only end of a line on a stream. Breaks CLI-TOL-07. */
await runClient(readSettings(process.env), {
  ...parts,
  createConnection: (settings) => {
    const connection = parts.createConnection(settings);
    return {
      ...connection,
      open: async (request) => {
        const opened = await connection.open(request);
        return opened.status === 200 ? { ...opened, bytes: withoutReturns(opened.bytes) } : opened;
      },
    };
  },
});
