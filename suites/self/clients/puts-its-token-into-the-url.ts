import { runClient } from '../../../examples/typescript/src/client.ts';
import type { Request } from '../../../examples/typescript/src/connection.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

const withToken = (request: Request): Request => {
  const token = request.headers?.['Authorization']?.replace(/^Bearer /, '');
  if (token === undefined || request.method === 'POST') return request;
  return { ...request, url: `${request.url}${request.url.includes('?') ? '&' : '?'}access_token=${token}` };
};

/** Defect: puts its token into the URL, too. Breaks CLI-SEC-05. */
await runClient(readSettings(process.env), {
  ...parts,
  createConnection: (settings) => {
    const connection = parts.createConnection(settings);
    return { send: (request) => connection.send(withToken(request)), open: (request) => connection.open(withToken(request)) };
  },
});
