import { statSync } from 'node:fs';
import { type NamedSecret, secretsOf } from '../../config/secrets.ts';
import { ConfigurationError } from '../../errors.ts';
import type { Examination } from '../examination.ts';
import { type Finding, faultsOf, good, warning } from '../finding.ts';
import type { Patient } from '../patient.ts';

/** Whether each secret is where the run file says. What it is is never shown. */

const openness = (file: string): string => {
  const { mode } = statSync(file);
  if ((mode & 0o077) === 0 || process.platform === 'win32') return '';
  return (mode & 0o007) === 0 ? 'the group of its file' : 'everybody on this machine';
};

const permissionFindings = ({ place }: NamedSecret): readonly Finding[] => {
  if (place.kind !== 'file') return [];
  const { value, where } = place.at;
  const who = openness(value);
  if (who === '') return [];
  return [
    warning({
      code: 'SECRET_FILE_OPEN',
      says: `${value} holds a secret, and ${who} may read or write it.`,
      where,
      remedy: `Keep it to yourself: chmod 600 ${value}`,
    }),
  ];
};

/** Pasted with the blank or the line end beside it: the likeliest reason for a secret that is refused. */
const edgeFindings = ({ name, place, isText }: NamedSecret, secret: string): readonly Finding[] => {
  if (!isText || secret === secret.trim()) return [];
  return [
    warning({
      code: 'SECRET_WITH_BLANKS',
      says: `The secret of ${name} begins or ends with a blank or a line end, which is sent as a part of it.`,
      where: place.at.where,
      remedy: 'Set it again without, unless it was really issued so.',
    }),
  ];
};

const placeText = ({ place }: NamedSecret): string =>
  place.kind === 'variable' ? `the variable ${place.at.value} is set` : `${place.at.value} can be read`;

const findingsOf = (secret: NamedSecret, where: (key: string) => string): readonly Finding[] => {
  try {
    const text = secret.read();
    const remarks = [...permissionFindings(secret), ...edgeFindings(secret, text)];
    return remarks.length > 0 ? remarks : [good(`${secret.name}: ${placeText(secret)}`)];
  } catch (error) {
    if (error instanceof ConfigurationError) return faultsOf(error, where);
    throw error;
  }
};

type HandedOn = { readonly names: readonly string[]; readonly to: string; readonly key: 'client.inherit' | 'target.image.inherit' };

const handedOn = (config: Patient['config']): HandedOn => {
  if (config.subject === 'client') {
    const { reach } = config.client;
    const own = reach.kind === 'command' ? reach.inherit : [];
    return { names: reach.kind === 'image' ? reach.container.inherit : own, to: 'the client', key: 'client.inherit' };
  }
  const names = config.target.kind === 'image' ? config.target.container.inherit : [];
  return { names, to: 'the server in the container', key: 'target.image.inherit' };
};

/** It is left out of what is started, which then fails for a reason of its own, or goes on with a default. */
const unsetFindings = ({ config, environment, where }: Patient): readonly Finding[] => {
  const { names, to, key } = handedOn(config);
  return names
    .filter((name) => !environment[name])
    .map((name) =>
      warning({
        code: 'INHERITED_VARIABLE_UNSET',
        says: `The environment variable ${name}, which is to be handed on to ${to}, is ${environment[name] === undefined ? 'not set' : 'empty'}.`,
        where: where(key),
        remedy: `Set it where you start the suite, for instance: export ${name}=…, or take it out of ${key}.`,
      }),
    );
};

export const secrets: Examination = {
  id: 'secrets',
  title: 'Secrets',
  isBeforeRun: true,
  of: 'run',
  examine: async (patient) => {
    const { config, environment, where } = patient;
    return [...secretsOf(config, environment).flatMap((secret) => findingsOf(secret, where)), ...unsetFindings(patient)];
  },
};
