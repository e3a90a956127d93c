import type { IncomingMessage } from 'node:http';

/** Bodies are small here: forms and subscriptions. */
const largestBody = 65_536;

export type ReadBody = { readonly text: string } | { readonly isTooLarge: true };

const announcesTooMuch = (request: IncomingMessage): boolean => Number(request.headers['content-length'] ?? 0) > largestBody;

/** What comes beyond the limit is thrown away unread, so that the peer gets to see the answer. */
export const readBody = (request: IncomingMessage): Promise<ReadBody> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const refuse = () => {
      request.removeAllListeners('data');
      request.resume();
      resolve({ isTooLarge: true });
    };
    if (announcesTooMuch(request)) return refuse();
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      chunks.push(chunk);
      if (length > largestBody) refuse();
    });
    request.once('end', () => resolve({ text: Buffer.concat(chunks).toString('utf8') }));
    request.once('error', reject);
  });
