import type { Problem } from './checked.ts';

/** Environment variables that a run file gives to what it starts. */

type Given = Readonly<Record<string, string | number | boolean>>;

export const textsOf = (given: Given): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]));

const secretName = /(SECRET|PASSWORD|PASSPHRASE|TOKEN|PRIVATE_?KEY|API_?KEY)$/i;

/** `inherit`: the key by which a variable of the suite's own environment is handed on. */
export const environmentProblems = (given: Given, where: (name: string) => string, inherit: string): readonly Problem[] =>
  Object.keys(given).flatMap((name) => {
    const place = where(name);
    if (name.startsWith('OCP_')) return [{ where: place, says: 'variables that begin with OCP_ are set by the suite.' }];
    const says = `${name} looks like a secret, and a run file gets copied and committed. Set it where you start the suite, and name it under ${inherit}.`;
    return secretName.test(name) ? [{ where: place, says }] : [];
  });
