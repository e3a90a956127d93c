import { decode } from '../contract/decode.ts';
import type { Check } from '../model/case.ts';
import { check, each, shown } from './check.ts';
import { at } from './finding.ts';
import { exchangesOf, jsonOf } from './observe.ts';
import { eachReply, statusText } from './reply.ts';

/** Checks of what a token response grants. */
export const tokens = {
  /** What else is wrong with the response is for other sentences. */
  areGranted: (label: string): Check =>
    check(`${label}-is-granted`, `"${label}" is answered 200, with an access token`, (evidence) =>
      eachReply(evidence, label, (exchange, status) => {
        const token = decode('TokenResponse', jsonOf(exchange))?.accessToken;
        if (status === 200 && token !== undefined && token !== '') return undefined;
        return at(exchange, 'no token was granted', '200 with an access token', status === 200 ? '200 without one' : statusText(exchange));
      }),
    ),

  /** The recorder keeps a label of a token, and beside it whether `Authorization` can carry the token (RFC 6750, section 2.1). */
  canBeSent: (label: string): Check =>
    check(`${label}-can-be-sent`, `the access token in "${label}" has only characters that Authorization can carry`, (evidence) => {
      const facts = exchangesOf(evidence, label).flatMap((exchange) => {
        const token = decode('TokenResponse', jsonOf(exchange))?.accessToken;
        const fact = evidence.secrets.find((secret) => secret.kind === 'token' && secret.label === token);
        return fact?.isToken68 === undefined ? [] : [{ exchange, isToken68: fact.isToken68 }];
      });
      return each(facts, `no access token came in "${label}"`, ({ exchange, isToken68 }) =>
        isToken68
          ? undefined
          : at(exchange, 'the token cannot be sent', 'letters, digits and -._~+/, then =', 'other characters', '/access_token'),
      );
    }),

  /** What is not named cannot be held against the request; that it must be named is another sentence. */
  grantsExactly: (label: string, scope: string): Check =>
    check(`${label}-grants-exactly-the-scope-asked`, `the token in "${label}" is granted ${scope} and nothing else`, (evidence) => {
      const grants = exchangesOf(evidence, label).flatMap((exchange) => {
        const granted = decode('TokenResponse', jsonOf(exchange))?.scope;
        return granted === undefined ? [] : [{ exchange, granted }];
      });
      return each(grants, `no token response in "${label}" named its scopes`, ({ exchange, granted }) =>
        granted.trim() === scope ? undefined : at(exchange, 'another scope was granted', scope, shown(granted), '/scope'),
      );
    }),

  nameTheirScopes: (label: string): Check =>
    check(`${label}-names-its-scopes`, `every token response in "${label}" names the scopes that it grants`, (evidence) =>
      eachReply(evidence, label, (exchange) => {
        const granted = decode('TokenResponse', jsonOf(exchange))?.scope;
        return granted !== undefined && granted.trim() !== ''
          ? undefined
          : at(exchange, 'no scope is named', 'the scopes that were granted', shown(granted), '/scope');
      }),
    ),

  /** The member that OAuth libraries look for, beside the code of the catalogue. */
  refuseAs: (label: string, error: string): Check =>
    check(`${label}-is-refused-as-${error.replaceAll('_', '-')}`, `the refusal in "${label}" names the OAuth error ${error}`, (evidence) =>
      eachReply(evidence, label, (exchange) => {
        const json = jsonOf(exchange);
        const received = typeof json === 'object' && json !== null && 'error' in json ? json.error : undefined;
        return received === error ? undefined : at(exchange, 'another OAuth error', error, shown(received), '/error');
      }),
    ),
};
