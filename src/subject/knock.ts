import { operations } from '../../generated/operations.ts';
import type { ConfigurationError } from '../errors.ts';
import type { UrlTargetConfig } from '../model/target-config.ts';
import { type Look, lookAt } from './look.ts';
import { failureProblem } from './preflight-problem.ts';
import { wireClientOf } from './url-target.ts';

/** Asks an address without any credential, to see who is there and what it shows. Nothing secret is sent. */

export type Knocked = { readonly look: Look; readonly problem?: ConfigurationError };

type Manner = {
  readonly deadlineMs: number;
  /** Any certificate will do: to see one that is not trusted. What is answered is then not believed. */
  readonly isTrusting?: true;
};

export const knock = async (config: UrlTargetConfig, asked: Pick<Look, 'address' | 'key'>, manner: Manner): Promise<Knocked> => {
  const client = wireClientOf(config);
  try {
    const { origin, pathname } = new URL(asked.address);
    const path = `${pathname.replace(/\/+$/, '')}${operations.listChannels.path}`;
    const how = manner.isTrusting ? ({ connection: {} } as const) : ({ isTlsWatched: true } as const);
    const exchange = await client.send({ origin, path, method: 'GET', headers: [], deadlineMs: manner.deadlineMs, ...how });
    const look = lookAt(exchange, asked);
    const credential = { name: 'main', config: config.credentials.main } as const;
    return exchange.failure === undefined
      ? { look }
      : { look, problem: failureProblem(exchange.failure, { ...asked, config, credential }) };
  } finally {
    client.close();
  }
};
