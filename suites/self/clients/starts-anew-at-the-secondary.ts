import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: reads every channel from its first event again when it comes to the secondary address. Breaks CLI-FAIL-02. */
await runClient(readSettings(process.env), {
  ...parts,
  createConnection: (settings) => {
    const connection = parts.createConnection(settings);
    const met = new Set<string>();
    /** Whether this is the first time that the path is asked of the secondary. */
    const isNew = (url: string): boolean => {
      const path = url.split('?')[0] ?? '';
      if (settings.addresses[1] === undefined || !url.startsWith(settings.addresses[1]) || met.has(path)) return false;
      met.add(path);
      return true;
    };
    return {
      send: (request) => {
        const url = isNew(request.url) ? request.url.replace(/afterSequence=\d+/, 'afterSequence=0') : request.url;
        return connection.send({ ...request, url });
      },
      open: (request) => {
        const { 'Last-Event-ID': position, ...headers } = request.headers ?? {};
        return connection.open({
          ...request,
          headers: position === undefined || isNew(request.url) ? headers : { ...headers, 'Last-Event-ID': position },
        });
      },
    };
  },
});
