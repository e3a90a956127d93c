import type { BackOff } from '../../../examples/typescript/src/back-off.ts';
import { runClient } from '../../../examples/typescript/src/client.ts';
import { Refused, Stopped } from '../../../examples/typescript/src/failures.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

/**
 * Defect: takes every refusal for an outage that passes, and sends the same again. Breaks CLI-AUTH-09, CLI-AUTH-10, CLI-AUTH-11,
 * CLI-GAP-09, CLI-GAP-13, CLI-RETRY-05, CLI-RETRY-06 and CLI-RETRY-07.
 */
const MOST_ATTEMPTS = 4;

const settings = readSettings(process.env);

const insist = async <Result>(work: () => Promise<Result>, backOff: BackOff): Promise<Result> => {
  for (let attempts = 1; ; attempts += 1) {
    try {
      return await work();
    } catch (error) {
      const isRefused = error instanceof Refused || error instanceof Stopped;
      if (!isRefused || attempts === MOST_ATTEMPTS) throw error;
      await backOff.wait();
    }
  }
};

await runClient(settings, {
  ...parts,
  createTokenSource: (_, connection) => {
    let source = parts.createTokenSource(settings, connection);
    return {
      token: () =>
        insist(async () => {
          try {
            return await source.token();
          } catch (error) {
            source = parts.createTokenSource(settings, connection);
            throw error;
          }
        }, parts.createBackOff(settings)),
      drop: (token) => source.drop(token),
    };
  },
  createGateway: (_, connection, tokens) => {
    const gateway = parts.createGateway(settings, connection, tokens);
    return {
      ask: (ask, backOff) => insist(() => gateway.ask(ask, backOff), backOff),
      open: (ask, backOff) => insist(() => gateway.open(ask, backOff), backOff),
    };
  },
});
