import type { ClientRunConfig, RunConfig } from '../config/run-config.ts';
import { type RunRequest, readSettings, type Subject } from '../config/settings.ts';
import type { ConfigurationError } from '../errors.ts';
import { type Visit, visitTarget } from './visit.ts';

/** What is examined: what a user asked for, and the machine on which it would run. */

export type Environment = Readonly<Record<string, string | undefined>>;

/** Known whatever the run file holds. */
export type Machine = {
  readonly request: RunRequest;
  readonly subject: Subject;
  readonly environment: Environment;
  readonly suiteVersion: string;
  /** A file such as the client writes, to try the capture's settings on. */
  readonly captureSample?: string;
  /** Why no run can be made of the run file. */
  readonly problem?: ConfigurationError;
};

type Located = {
  /** `ocp.config.yaml:7 (target.caFile)` or `--ca-file` for `target.caFile`. */
  readonly where: (key: string) => string;
};

type Planned<Config> = {
  readonly config: Config;
  /** How many cases are selected. */
  readonly cases: number;
};

/** The target is visited once, by whoever asks first. */
export type ServerPatient = Machine &
  Located &
  Planned<RunConfig> & {
    readonly visit: () => Promise<Visit>;
    /** Leaves what was visited. */
    readonly leave: () => Promise<void>;
  };

export type ClientPatient = Machine & Located & Planned<ClientRunConfig>;

export type Patient = ServerPatient | ClientPatient;

export const isServer = (patient: Patient): patient is ServerPatient => patient.config.subject === 'server';

/** Where a key of the run file was written, or would be. Other places, such as a flag, stay as they are. */
const locatorFor = (request: RunRequest, subject: Subject): Located['where'] => {
  const { where, file } = readSettings(request, subject);
  return (key) => {
    if (!/^(target|credentials|client|report|businessDate)(\.[A-Za-z]+)*$/.test(key)) return key;
    const place = where(...key.split('.'));
    // Without a run file only a flag can have said it.
    return file === undefined && !place.startsWith('--') ? key : place;
  };
};

type Told<Config> = Omit<Machine, 'subject' | 'problem'> & Planned<Config>;

export const serverPatient = (told: Told<RunConfig>, prismFolder?: string): ServerPatient => {
  let visit: Promise<Visit> | undefined;
  return {
    ...told,
    subject: 'server',
    where: locatorFor(told.request, 'server'),
    visit: () => {
      visit ??= visitTarget(told.config, { environment: told.environment, ...(prismFolder && { folder: prismFolder }) });
      return visit;
    },
    leave: async () => {
      await (await visit)?.target?.close();
    },
  };
};

export const clientPatient = (told: Told<ClientRunConfig>): ClientPatient => ({
  ...told,
  subject: 'client',
  where: locatorFor(told.request, 'client'),
});
