import { broken } from './json-file.ts';

/** Shapes of stored members, and the word about the first one that does not fit. */

export type Test = (value: unknown) => boolean;

export const isText: Test = (value) => typeof value === 'string';
export const isNumber: Test = (value) => typeof value === 'number';
export const isFlag: Test = (value) => typeof value === 'boolean';
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
export const isHeaderList: Test = (value) =>
  Array.isArray(value) && value.every((field) => Array.isArray(field) && field.length === 2 && field.every(isText));
export const isNote: Test = (value) => isText(value) || isNumber(value) || isFlag(value);
export const orAbsent =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);

export type Shape = { readonly [member: string]: readonly [test: Test, is: string] | Shape };

export type Place = { readonly path: string; readonly at: string };

export const expectShape = (value: unknown, shape: Shape, { path, at }: Place): void => {
  if (!isObject(value)) throw broken(path, `its member "${at}" is no object`);
  for (const [name, rule] of Object.entries(shape)) {
    const member: unknown = Reflect.get(value, name);
    if (!Array.isArray(rule)) expectShape(member, rule as Shape, { path, at: `${at}.${name}` });
    else if (!rule[0](member)) throw broken(path, `its member "${at}.${name}" is ${member === undefined ? 'missing' : `not ${rule[1]}`}`);
  }
};

export const expectList = (value: unknown, shape: Shape, { path, at }: Place): void => {
  if (!Array.isArray(value)) throw broken(path, `its member "${at}" is no list`);
  for (const [index, item] of value.entries()) expectShape(item, shape, { path, at: `${at}[${index}]` });
};
