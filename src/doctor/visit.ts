import { operations } from '../../generated/operations.ts';
import type { RunConfig } from '../config/run-config.ts';
import { targetConfigOf } from '../config/target-config.ts';
import { ConfigurationError } from '../errors.ts';
import type { UrlTargetConfig } from '../model/target-config.ts';
import { type Look, lookAt } from '../subject/look.ts';
import { openTarget, type Target } from '../subject/target.ts';
import { wireClientOf } from '../subject/url-target.ts';

/** One visit to the target of a run: what every examination of the way there looks at, and what the run then plays against. */

export type Visit = {
  /** What each address showed, in the order in which they were asked. */
  readonly looks: readonly Look[];
  readonly target?: Target;
  /** Why there is no target. */
  readonly problem?: ConfigurationError;
};

export type VisitOptions = {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Keeps the output of Prism. */
  readonly folder?: string;
};

const configurationErrorIn = (error: unknown): ConfigurationError => {
  if (error instanceof ConfigurationError) return error;
  throw error;
};

export const visitTarget = async (config: RunConfig, { environment, folder }: VisitOptions): Promise<Visit> => {
  const looks: Look[] = [];
  const options = { exchangeMs: config.limits.answerMs, onLook: (look: Look) => void looks.push(look), ...(folder && { folder }) };
  try {
    return { looks, target: await openTarget(targetConfigOf(config, environment), options) };
  } catch (error) {
    return { looks, problem: configurationErrorIn(error) };
  }
};

/**
 * Asks without any credential, on a connection on which any certificate will do: to see what the server shows. What it answers is not
 * believed, and nothing secret is sent.
 */
export const knock = async (
  config: UrlTargetConfig,
  { address, key }: Pick<Look, 'address' | 'key'>,
  deadlineMs: number,
): Promise<Look> => {
  const client = wireClientOf(config);
  try {
    const { origin, pathname } = new URL(address);
    const path = `${pathname.replace(/\/+$/, '')}${operations.listChannels.path}`;
    const exchange = await client.send({ origin, path, method: 'GET', headers: [], deadlineMs, connection: {} });
    return lookAt(exchange, { address, key });
  } finally {
    client.close();
  }
};
