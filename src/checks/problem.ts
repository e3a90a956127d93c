import { decode } from '../contract/decode.ts';
import type { Check } from '../model/case.ts';
import { check } from './check.ts';
import { jsonOf } from './observe.ts';
import { at, eachReply } from './reply.ts';

/** Checks of what a problem document says beyond its status and code. */
export const problem = {
  namesViolation: (label: string, name: string): Check =>
    check(`${label}-names-${name}`, `the problem in "${label}" names the refused input ${name}`, (evidence) =>
      eachReply(evidence, label, (exchange) => {
        const named = (decode('Problem', jsonOf(exchange))?.violations ?? []).map((violation) => violation.name ?? '?');
        return named.includes(name) ? undefined : at(exchange, 'the refused input is not named', `a violation of ${name}`, named.join(', ') || 'no violations', '/violations');
      }),
    ),
};
