import { resolve } from 'node:path';
import type { KeyPath } from './located-document.ts';

/** What a command line may say over the run file; the names are those of the flags. */
export type Flags = {
  readonly target?: string;
  readonly url?: string;
  readonly secondaryUrl?: string;
  readonly tokenUrl?: string;
  readonly caFile?: string;
  readonly clientId?: string;
  readonly clientSecretEnv?: string;
  readonly businessDate?: string;
  readonly seed?: string;
  readonly randomize?: boolean;
  readonly workers?: string;
  readonly examples?: string;
  readonly reports?: string;
  /** Commander makes this true unless --no-single-file is given, so that only false says anything. */
  readonly singleFile?: boolean;
  readonly case?: readonly string[];
  readonly family?: readonly string[];
  /** As typed: which words there are is said where they are read. */
  readonly level?: readonly string[];
  readonly allow?: readonly string[];
  readonly delivery?: readonly string[];
  readonly shard?: string;
};

/** A flag's value at the key of the run file that it stands for. */
export type Override = { readonly flag: string; readonly path: KeyPath; readonly value: unknown };

/** Numbers stay as typed when they are none, so that the schema says what was expected. */
const numberOrText = (text: string): unknown => (/^\d+$/.test(text) ? Number(text) : text);

const override = (flag: string, path: KeyPath, value: unknown): readonly Override[] => (value === undefined ? [] : [{ flag, path, value }]);

/** Words are the same in capitals, and around the commas between them there may be blanks. */
const lowerCase = (words: readonly string[] | undefined): readonly string[] | undefined => words?.map((word) => word.trim().toLowerCase());

const absolute = (folder: string, file: string | undefined): string | undefined => (file === undefined ? undefined : resolve(folder, file));

/** Flags in the run file's terms. File names on a command line are relative to the folder that one stands in. */
export const overridesOf = (flags: Flags, workingFolder: string): readonly Override[] => [
  ...(flags.url === undefined ? [] : [{ flag: '--url', path: ['target', 'kind'], value: 'url' }]),
  ...override('--target', ['target', 'kind'], flags.target?.trim().toLowerCase()),
  ...override('--url', ['target', 'url'], flags.url),
  ...override('--secondary-url', ['target', 'secondaryUrl'], flags.secondaryUrl),
  ...override('--token-url', ['target', 'tokenUrl'], flags.tokenUrl),
  ...override('--ca-file', ['target', 'caFile'], absolute(workingFolder, flags.caFile)),
  ...override('--client-id', ['credentials', 'main', 'clientId'], flags.clientId),
  ...override('--client-secret-env', ['credentials', 'main', 'clientSecretEnv'], flags.clientSecretEnv),
  ...override('--business-date', ['businessDate'], flags.businessDate),
  ...override('--seed', ['seed'], flags.seed === undefined ? undefined : numberOrText(flags.seed)),
  ...override('--workers', ['limits', 'workers'], flags.workers === undefined ? undefined : numberOrText(flags.workers)),
  ...override('--examples', ['negativeInput', 'examplesPerRule'], flags.examples === undefined ? undefined : numberOrText(flags.examples)),
  ...override('--reports', ['report', 'folder'], absolute(workingFolder, flags.reports)),
  ...override('--no-single-file', ['report', 'allure', 'singleFile'], flags.singleFile === false ? false : undefined),
  ...override('--family', ['families', 'only'], lowerCase(flags.family)),
  ...override('--allow', ['families', 'allow'], lowerCase(flags.allow)),
];

const withMember = (value: unknown, path: KeyPath, member: unknown): unknown => {
  const [head, ...rest] = path;
  if (head === undefined) return member;
  if (value === undefined || value === null) return { [head]: withMember(undefined, rest, member) };
  // A list or a text where keys belong stays as it is: the schema says what is wrong with it.
  if (typeof value !== 'object' || Array.isArray(value)) return value;
  return { ...value, [head]: withMember(Reflect.get(value, head), rest, member) };
};

/** The run file's data with the flags put over it. */
export const withOverrides = (value: unknown, overrides: readonly Override[]): unknown =>
  overrides.reduce((whole, { path, value: member }) => withMember(whole, path, member), value);
