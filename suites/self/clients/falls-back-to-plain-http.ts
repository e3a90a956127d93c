import { runClient } from '../../../examples/typescript/src/client.ts';
import type { Request } from '../../../examples/typescript/src/connection.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: asks without TLS for what cannot be had over it. Breaks CLI-SEC-02. */
const withoutTls = (request: Request): Request => ({ ...request, url: request.url.replace(/^https:/, 'http:') });

await runClient(readSettings(process.env), {
  ...parts,
  createConnection: (settings) => {
    const { send, open } = parts.createConnection(settings);
    return {
      send: (request) => send(request).catch(() => send(withoutTls(request))),
      open: (request) => open(request).catch(() => open(withoutTls(request))),
    };
  },
});
