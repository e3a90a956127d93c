import type { CheckResult, Finding } from '../model/verdict.ts';
import { each } from './check.ts';
import type { SeenAt } from './finding.ts';

/** What must stand but once in a list, and where it stands again. */
export type OnceRule<Value> = {
  /** What was not seen, when nothing was. */
  readonly missing: string;
  /** What must not come again; undefined for what has no such thing, and is not judged. */
  readonly keyOf: (value: Value) => string | undefined;
  readonly finding: (again: SeenAt<Value>, key: string) => Finding;
};

export const eachOnce = <Value>(seen: readonly SeenAt<Value>[], { missing, keyOf, finding }: OnceRule<Value>): CheckResult => {
  const known = new Set<string>();
  const keyed = seen.flatMap((one) => {
    const key = keyOf(one.value);
    return key === undefined ? [] : [{ one, key }];
  });
  return each(keyed, missing, ({ one, key }) => {
    const isNew = !known.has(key);
    known.add(key);
    return isNew ? undefined : finding(one, key);
  });
};
