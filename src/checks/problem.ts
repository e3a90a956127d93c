import { decode } from '../contract/decode.ts';
import type { Check } from '../model/case.ts';
import { check, shown, unobserved } from './check.ts';
import { at } from './finding.ts';
import { exchangesOf, jsonOf } from './observe.ts';
import { eachReply } from './reply.ts';

/** Checks of what a problem document says beyond its status and code. */
export const problem = {
  namesViolation: (label: string, name: string): Check =>
    check(`${label}-names-${name}`, `the problem in "${label}" names the refused input ${name}`, (evidence) =>
      eachReply(evidence, label, (exchange) => {
        const named = (decode('Problem', jsonOf(exchange))?.violations ?? []).map((violation) => violation.name ?? '?');
        return named.includes(name)
          ? undefined
          : at(exchange, 'the refused input is not named', `a violation of ${name}`, named.join(', ') || 'no violations', '/violations');
      }),
    ),

  traceIdsDiffer: (label: string): Check =>
    check(`${label}-trace-ids-differ`, `no two problems in "${label}" share a trace id`, (evidence) => {
      if (exchangesOf(evidence, label).length < 2) return unobserved(`"${label}" has fewer than two answers`);
      const known = new Set<string>();
      return eachReply(evidence, label, (exchange) => {
        const id = decode('Problem', jsonOf(exchange))?.traceId;
        const isOwn = id !== undefined && !known.has(id);
        if (id !== undefined) known.add(id);
        return isOwn
          ? undefined
          : at(exchange, 'the trace id is not its own', 'a trace id that no other problem has', shown(id), '/traceId');
      });
    }),
};
