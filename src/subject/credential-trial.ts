import { operations } from '../../generated/operations.ts';
import type { CredentialName } from '../model/case.ts';
import type { UrlTargetConfig } from '../model/target-config.ts';
import { askToken, authenticatedGet, jsonOf } from './ask.ts';
import { lookAt } from './look.ts';
import { codeIn } from './refused-problem.ts';
import type { TargetSession } from './target-session.ts';

/** Whether a credential is good for what it is declared for. Each is tried once: who tries a wrong one again and again locks it. */

export type Trial = {
  /** As the answer tells them; absent where it does not. */
  readonly scopes?: readonly string[];
  /** What the manifest of the business date was answered with, where it was asked for. */
  readonly referenceData?: { readonly status: number; readonly code: string };
};

type Tried = { readonly session: TargetSession; readonly config: UrlTargetConfig; readonly exchangeMs: number };

/** Throws a ConfigurationError that names the credential where no token is granted. */
export const tryCredential = async (
  tried: Tried,
  name: Exclude<CredentialName, 'none' | 'wrong' | 'locked'>,
  businessDate?: string,
): Promise<Trial> => {
  const probe = { ...tried, onLook: () => {} };
  const { token, scopes } = await askToken(probe, name);
  const told = scopes === undefined ? {} : { scopes };
  if (businessDate === undefined) return told;
  const address = `${tried.session.addresses.primary}${operations.getManifest.path.replace('{businessDate}', businessDate)}`;
  const exchange = await authenticatedGet(probe, token, address);
  const { status } = lookAt(exchange, { address, key: 'target.url' });
  if (status === undefined || exchange.answer === undefined) return told;
  return { ...told, referenceData: { status, code: codeIn(jsonOf(exchange.answer)).trim() } };
};
