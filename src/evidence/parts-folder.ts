import { join } from 'node:path';
import { divide, isPart, isPartName, putBack, valueOfPart } from './apart.ts';
import { broken, isThere, readJson, readWhole, stableJson, writeWhole } from './json-file.ts';

/** Evidence on disk, and beside it the folder with what many cases of a run have in common. */

export const saveWithParts = async (path: string, value: object, folder: string): Promise<void> => {
  const { rest, places, parts } = divide(value);
  // The parts first: a file never names one that is not there.
  for (const [name, content] of parts) {
    const partPath = join(folder, name);
    if (!(await isThere(partPath))) await writeWhole(partPath, content);
  }
  await writeWhole(path, stableJson(Object.keys(places).length === 0 ? rest : { ...Object(rest), apart: places }));
};

/** Whoever changes what it returns needs one of its own. */
export type PartReader = (name: string, path: string, isOwn: boolean) => Promise<unknown>;

/** Each part is read once, and shared by all evidence that has it. */
export const partReader = (folder: string): PartReader => {
  const known = new Map<string, Promise<unknown>>();
  const load = async (name: string, path: string): Promise<unknown> => {
    if (!isPartName(name)) throw broken(path, `its member "apart" names ${JSON.stringify(name)}, which is no part`);
    const content = await readWhole(join(folder, name));
    if (!isPart(name, content)) throw broken(join(folder, name), 'its content is not what its name says');
    return valueOfPart(name, content);
  };
  return (name, path, isOwn) => {
    if (isOwn) return load(name, path);
    const reading = known.get(name) ?? load(name, path);
    known.set(name, reading);
    return reading;
  };
};

/** The outer come before the inner, which belong into them. */
const byDepth = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one.split('/').length - other.split('/').length;

export const readWithParts = async (path: string, readPart: PartReader): Promise<unknown> => {
  const stored = await readJson(path);
  if (typeof stored !== 'object' || stored === null || !('apart' in stored)) return stored;
  const { apart, ...value } = stored;
  const places = Object.entries(Object(apart)).toSorted(byDepth);
  for (const [pointer, name] of places) {
    const hasInner = places.some(([other]) => other.startsWith(`${pointer}/`));
    if (!putBack(value, pointer, await readPart(String(name), path, hasInner)))
      throw broken(path, `its member "apart" names the place "${pointer}", which is not there`);
  }
  return value;
};
