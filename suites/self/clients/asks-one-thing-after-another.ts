import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/** Defect: begins no request before the one before it has succeeded, whatever channel it is for. Breaks CLI-RETRY-10. */
await runClient(readSettings(process.env), {
  ...parts,
  createGateway: (settings, connection, tokens) => {
    const gateway = parts.createGateway(settings, connection, tokens);
    let last: Promise<unknown> = Promise.resolve();
    const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
      const own = last.then(work);
      last = own.catch(() => {});
      return own;
    };
    // Nothing is held up by a server that waits, as long as all is well: only a request that fails stops the others.
    return {
      ask: (ask, backOff) => inTurn(() => gateway.ask({ ...ask, path: ask.path.replace(/waitSeconds=\d+/, 'waitSeconds=0') }, backOff)),
      open: (ask, backOff) => inTurn(() => gateway.open(ask, backOff)),
    };
  },
});
