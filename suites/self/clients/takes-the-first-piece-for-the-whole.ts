import { appendFileSync } from 'node:fs';
import { runClient } from '../../../examples/typescript/src/client.ts';
import type { Answer, Request } from '../../../examples/typescript/src/connection.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: takes what comes first of an answer for all of it. Breaks CLI-TOL-17. */
await runClient(readSettings(process.env), {
  ...parts,
  // It gets no further than its first answer: an empty journal says that it booked nothing.
  openJournal: (file) => {
    appendFileSync(file, '');
    return parts.openJournal(file);
  },
  createConnection: (settings) => {
    const connection = parts.createConnection(settings);
    const sendAndRead = async (request: Request): Promise<Answer> => {
      const { status, headers, bytes, close } = await connection.open(request);
      for await (const piece of bytes) {
        close();
        return { status, headers, text: piece.toString('utf8') };
      }
      return { status, headers, text: '' };
    };
    return { ...connection, send: (request) => (request.method === 'POST' ? connection.send(request) : sendAndRead(request)) };
  },
});
