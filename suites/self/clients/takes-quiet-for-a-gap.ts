import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: takes an empty batch, or a heartbeat, for a sign that something is missing. Breaks CLI-LIVE-01. */
await runClient(readSettings(process.env), {
  ...parts,
  createConnection: (settings) => {
    const connection = parts.createConnection(settings);
    let left = 3;
    const oneMore = (text: string) => text.replace(/"lastSequence":(\d+)/g, (_, last: string) => `"lastSequence":${Number(last) + 1}`);
    async function* misread(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
      for await (const piece of bytes) yield Buffer.from(oneMore(piece.toString()));
    }
    return {
      send: async (request) => {
        const answer = await connection.send(request);
        const isQuiet = request.url.includes('waitSeconds=') && answer.text.includes('"events":[]');
        if (isQuiet) left -= 1;
        return isQuiet && left >= 0 ? { ...answer, status: 410, text: '{"code":"SEQUENCE_EXPIRED"}' } : answer;
      },
      open: async (request) => {
        const opened = await connection.open(request);
        return { ...opened, bytes: misread(opened.bytes) };
      },
    };
  },
});
