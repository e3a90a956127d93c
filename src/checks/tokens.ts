import { decode } from '../contract/decode.ts';
import type { Check } from '../model/case.ts';
import { check, each, shown } from './check.ts';
import { at } from './finding.ts';
import { exchangesOf, jsonOf } from './observe.ts';

/** Checks of what a token response grants. */
export const tokens = {
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
};
