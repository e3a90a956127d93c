import type { Problem } from './checked.ts';
import { isSecretVariable } from './secret-names.ts';

/** Environment variables that a run file gives to what it starts. */

type Given = Readonly<Record<string, string | number | boolean>>;

export const textsOf = (given: Given): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]));

/** `inherit`: the key by which a variable of the suite's own environment is handed on. */
export const environmentProblems = (given: Given, where: (name: string) => string, inherit: string): readonly Problem[] =>
  Object.keys(given).flatMap((name) => {
    const place = where(name);
    if (name.startsWith('OCP_')) return [{ where: place, says: 'variables that begin with OCP_ are set by the suite.' }];
    const says = `${name} looks like a secret, and a run file gets copied and committed. Set it where you start the suite, and name it under ${inherit}.`;
    return isSecretVariable(name) ? [{ where: place, says }] : [];
  });

/** Arguments of a build. A secret among them would stay in the history of the image, too. */
export const argumentProblems = (given: Given, where: (name: string) => string): readonly Problem[] =>
  Object.keys(given)
    .filter(isSecretVariable)
    .map((name) => ({
      where: where(name),
      says: `${name} looks like a secret: a run file gets copied and committed, and the arguments of a build stay in its image. Build the image before the run, with "docker build --secret", and give its "name" in the place of "build".`,
    }));
