import type { RunConfig } from '../config/run-config.ts';
import { targetConfigOf } from '../config/target-config.ts';
import { ConfigurationError } from '../errors.ts';
import type { TargetConfig } from '../model/target-config.ts';
import { knock } from '../subject/knock.ts';
import type { Look } from '../subject/look.ts';
import { openTarget, type Target } from '../subject/target.ts';
import { withoutSlash } from '../subject/url-target.ts';

/** One visit to the target of a run: what every examination of the way there looks at, and what the run then plays against. */

export type Visit = {
  /** What each address showed, in the order in which they were asked. */
  readonly looks: readonly Look[];
  readonly target?: Target;
  /** Why there is no target: what ended the visit, and before it what kept it from asking with a credential. */
  readonly problems: readonly ConfigurationError[];
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

const targetOf = (config: RunConfig, environment: VisitOptions['environment']): TargetConfig | ConfigurationError => {
  try {
    return targetConfigOf(config, environment);
  } catch (error) {
    return configurationErrorIn(error);
  }
};

/** Without secrets, of which one is missing: name, way and certificate can be looked at all the same. */
const visitWithoutSecrets = async (config: RunConfig, missing: ConfigurationError): Promise<Visit> => {
  const { target } = config;
  if (target.kind !== 'url') return { looks: [], problems: [missing] };
  const { clientId } = target.credentials.main;
  const nobody = { ...target, credentials: { main: { clientId, secret: { kind: 'madeUp' } } } } as const;
  const unarmed = targetOf({ ...config, target: nobody }, {});
  // A certificate or its key is what cannot be read.
  if (unarmed instanceof ConfigurationError || unarmed.kind !== 'url') return { looks: [], problems: [missing] };
  const asked = { address: withoutSlash(target.url), key: 'target.url' };
  const { look, problem } = await knock(unarmed, asked, { deadlineMs: config.limits.answerMs });
  return { looks: [look], problems: [missing, ...(problem === undefined ? [] : [problem])] };
};

export const visitTarget = async (config: RunConfig, { environment, folder }: VisitOptions): Promise<Visit> => {
  const looks: Look[] = [];
  const target = targetOf(config, environment);
  if (target instanceof ConfigurationError) return visitWithoutSecrets(config, target);
  const options = { exchangeMs: config.limits.answerMs, onLook: (look: Look) => void looks.push(look), ...(folder && { folder }) };
  try {
    return { looks, target: await openTarget(target, options), problems: [] };
  } catch (error) {
    return { looks, problems: [configurationErrorIn(error)] };
  }
};
