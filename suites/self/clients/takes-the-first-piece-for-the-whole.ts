import { appendFileSync } from 'node:fs';
import { runClient } from '../../../examples/typescript/src/client.ts';
import type { Answer, Request } from '../../../examples/typescript/src/connection.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: takes what comes first of an answer without a length for all of it. Breaks CLI-TOL-17. */
await runClient(readSettings(process.env), {
  ...parts,
  // Where it gets no further than its first answer, an empty journal says that it booked nothing.
  openJournal: (file) => {
    appendFileSync(file, '');
    return parts.openJournal(file);
  },
  createConnection: (settings) => {
    const connection = parts.createConnection(settings);
    const sendAndRead = async (request: Request): Promise<Answer> => {
      const { status, headers, bytes, close } = await connection.open(request);
      const pieces: Buffer[] = [];
      for await (const piece of bytes) {
        pieces.push(piece);
        if (headers['content-length'] === undefined) break;
      }
      close();
      return { status, headers, text: Buffer.concat(pieces).toString('utf8') };
    };
    return { ...connection, send: (request) => (request.method === 'POST' ? connection.send(request) : sendAndRead(request)) };
  },
});
