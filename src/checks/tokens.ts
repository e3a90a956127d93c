import { decode } from '../contract/decode.ts';
import type { Check } from '../model/case.ts';
import { check, shown } from './check.ts';
import { jsonOf } from './observe.ts';
import { at, eachReply } from './reply.ts';

/** Checks of what a token response grants. */
export const tokens = {
  grantsExactly: (label: string, scope: string): Check =>
    check(`${label}-grants-exactly-the-scope-asked`, `the token in "${label}" is granted ${scope} and nothing else`, (evidence) =>
      eachReply(evidence, label, (exchange) => {
        const granted = decode('TokenResponse', jsonOf(exchange))?.scope;
        return granted === scope ? undefined : at(exchange, 'another scope was granted', scope, shown(granted), '/scope');
      }),
    ),
};
