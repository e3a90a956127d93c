import type { Hooks, Moment } from '../faults/fault.ts';
import type { Answer } from './answer.ts';
import type { Conduct } from './conduct.ts';
import type { Route } from './routes.ts';

/** Which of the two addresses was called. */
export type Address = 'primary' | 'secondary';

/** One request, after routing and before judgement. */
export type Call = {
  readonly route: Route;
  /** The channel id or business date of the path, decoded. */
  readonly pathParameter: string | undefined;
  readonly queryText: string;
  /** By lower-case name. */
  readonly header: (name: string) => string | undefined;
  readonly body: string;
  readonly address: Address;
  readonly conduct: Conduct;
  readonly hooks: readonly Hooks[];
  /** What the hooks may see of this call. */
  readonly moment: Moment;
  /** Calls back once when the peer goes away, or when the answer is complete; returns how to stop listening. */
  readonly onGone: (listener: () => void) => () => void;
};

/** Who calls, as its token says. */
export type Caller = {
  readonly clientId: string;
  readonly participants: readonly string[];
  readonly scopes: ReadonlySet<string>;
  /** Milliseconds since the Unix epoch, real time. */
  readonly expiresAtMs: number;
};

export type ParameterValues = Readonly<Record<string, string | number | undefined>>;

/** All that a handler is given besides the simulator's own state. */
export type Visit = { readonly call: Call; readonly caller: Caller; readonly parameters: ParameterValues };

export type Handler<Site> = (visit: Visit, site: Site) => Answer | Promise<Answer>;

export const integerOf = (parameters: ParameterValues, name: string): number | undefined => {
  const value = parameters[name];
  return typeof value === 'number' ? value : undefined;
};

export const textOf = (parameters: ParameterValues, name: string): string | undefined => {
  const value = parameters[name];
  return typeof value === 'string' ? value : undefined;
};
