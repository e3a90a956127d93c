import { isObject } from '../json.ts';
import type { JsonMessage } from './fault.ts';

/**
 * JSON pointers (RFC 6901) with `*` for every item of an array or every member of an object. Setting where there is no
 * parent changes nothing; an undefined value removes the member.
 */

const unescaped = (token: string): string => token.replaceAll('~1', '/').replaceAll('~0', '~');

const without = (message: JsonMessage, member: string): JsonMessage =>
  Object.fromEntries(Object.entries(message).filter(([name]) => name !== member));

const changeMember = (message: JsonMessage, member: string, change: (value: unknown) => unknown): JsonMessage => {
  const changed = change(message[member]);
  return changed === undefined ? without(message, member) : { ...message, [member]: changed };
};

const changeItems = (items: readonly unknown[], index: string, change: (value: unknown) => unknown): readonly unknown[] =>
  items.flatMap((item, at) => {
    if (index !== '*' && Number(index) !== at) return [item];
    const changed = change(item);
    return changed === undefined ? [] : [changed];
  });

const changeAt = (target: unknown, path: readonly string[], value: unknown): unknown => {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const change = (child: unknown) => (rest.length > 0 && child === undefined ? undefined : changeAt(child, rest, value));
  if (Array.isArray(target)) return changeItems(target, step, change);
  if (!isObject(target)) return target;
  if (step !== '*') return changeMember(target, step, change);
  return Object.keys(target).reduce((message: JsonMessage, member) => changeMember(message, member, change), target);
};

export const setAt = (message: JsonMessage, pointer: string, value: unknown): JsonMessage => {
  const changed = changeAt(message, pointer.split('/').slice(1).map(unescaped), value);
  return isObject(changed) ? changed : message;
};
