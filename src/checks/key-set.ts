import type { Check } from '../model/case.ts';
import { check, judgedBy, unobserved } from './check.ts';
import { at } from './finding.ts';
import { exchangesOf, jsonOf } from './observe.ts';

/** Checks of the keys that a server publishes. */
export const keySet = {
  isPublic: (label: string): Check =>
    check(`${label}-are-public`, `no key in "${label}" has a private member`, (evidence) => {
      const sets = exchangesOf(evidence, label).flatMap((exchange) => {
        const keys = keysIn(jsonOf(exchange));
        return keys === undefined ? [] : [{ exchange, keys }];
      });
      if (sets.length === 0) return unobserved(`no key set came in "${label}"`);
      return judgedBy(
        sets.flatMap(({ exchange, keys }) =>
          keys.flatMap((key, index) =>
            privateMembersOf(key).map((member) =>
              at(exchange, 'a private member of a key is published', 'public members only', member, `/keys/${index}/${member}`),
            ),
          ),
        ),
      );
    }),
};

/** RFC 7518, section 6: what only the owner of an EC, RSA or symmetric key may hold. */
const PRIVATE_MEMBERS = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];

const keysIn = (json: unknown): readonly unknown[] | undefined =>
  typeof json === 'object' && json !== null && 'keys' in json && Array.isArray(json.keys) ? json.keys : undefined;

const privateMembersOf = (key: unknown): readonly string[] =>
  typeof key === 'object' && key !== null ? PRIVATE_MEMBERS.filter((member) => Object.hasOwn(key, member)) : [];
