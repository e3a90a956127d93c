import type { Delivery } from '../model/client-case.ts';
import type { Level } from '../model/verdict.ts';
import { notOneOf } from './run-file-problem.ts';
import { refuse } from './settings.ts';

/** Flags that choose among the cases and that no key of the run file stands for: words in capitals or not, each of them known. */

const wordsOf = <Word extends string>(typed: readonly string[], known: readonly Word[], flag: string): readonly Word[] => {
  const given = typed.map((word) => word.trim());
  const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
  const unknown = given.filter((word) => !known.some((one) => isSame(one, word)));
  if (unknown.length > 0) {
    return refuse(
      unknown.map((word) => ({ where: flag, says: notOneOf(word, known) })),
      undefined,
    );
  }
  return known.filter((one) => given.some((word) => isSame(one, word)));
};

export const levelsOf = (typed: readonly string[]): readonly Level[] => wordsOf(typed, ['MUST', 'SHOULD', 'MAY'], '--level');

/** Of those that the client declares: the others it does not have. */
export const deliveriesOf = (typed: readonly string[], declared: readonly Delivery[]): readonly Delivery[] => {
  const asked = wordsOf<Delivery>(typed, ['pull', 'stream'], '--delivery');
  const lacking = asked.filter((delivery) => !declared.includes(delivery));
  if (lacking.length === 0) return asked;
  const says = `the run file declares this client for ${declared.join(' and ')}, not for ${lacking.join(' and ')}; add it to client.deliveries.`;
  return refuse([{ where: '--delivery', says }], undefined);
};
