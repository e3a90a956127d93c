import type { Delivery } from '../../../src/model/client-case.ts';

/**
 * What proves that a client case can fail: a broken client, and the check that must then be violated. A case without a row is
 * red in every delivery that it has, and so is a row whose defect the check does not see.
 */
export type ClientKill = {
  /** A file in suites/self/clients, without its extension. */
  readonly client: string;
  readonly check: string;
  /** What else of the case it breaks; a check that is not listed must not be violated, and one that is must. */
  readonly also?: readonly string[];
};

/** One kill for both deliveries, or one for each. */
export type ClientKills = ClientKill | Readonly<Partial<Record<Delivery, ClientKill>>>;

export const killedBy = (client: string, check: string, ...also: readonly string[]): ClientKill => ({
  client,
  check,
  ...(also.length > 0 && { also }),
});

export const killFor = (kills: ClientKills | undefined, delivery: Delivery): ClientKill | undefined =>
  kills === undefined || 'client' in kills ? kills : kills[delivery];
