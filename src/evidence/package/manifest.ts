import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { RunDescription, SuiteIdentity } from '../../model/run.ts';

/** What an evidence package says of itself: which runs it holds, and the digest of every entry but the three that vouch for it. */

export const FORMAT = 'ocp-conformance-evidence';
export const FORMAT_VERSION = 1;

/** The entries that the manifest cannot list, as they come about from it. */
export const MANIFEST = 'manifest.json';
export const SIGNATURE = 'manifest.sig';
export const SIGNER = 'signer.pem';
export const VOUCHING: readonly string[] = [MANIFEST, SIGNATURE, SIGNER];

export const READ_ME_FILE = 'READ-ME.txt';

export type ManifestEntry = { readonly path: string; readonly bytes: number; readonly sha256: string };

/** A run as the manifest tells of it: enough to know what was tested, with what, before anything is unpacked. */
export type RunRow = About<RunDescription> & { readonly caseCount: number };

/** Of each kind of run by itself. */
type About<Run> = Run extends RunDescription ? Omit<Run, 'cases' | 'arguments'> : never;

export type Manifest = {
  readonly format: typeof FORMAT;
  readonly version: typeof FORMAT_VERSION;
  readonly runs: readonly RunRow[];
  /** Which suite made the reports, also of a run that another one had stored. */
  readonly packedBy: SuiteIdentity;
  /** The specs in the package; left out where the runs were played with others than those of the suite that made it. */
  readonly specs?: { readonly sha256: string };
  /** Folders of reports that are only to look at: no verdict can be held against what they show. Left out where there are none. */
  readonly views?: readonly string[];
  /** In the order of their paths. */
  readonly entries: readonly ManifestEntry[];
};

export const rowOf = (run: RunDescription): RunRow => {
  const { cases, arguments: _, ...about } = run;
  return { ...about, caseCount: cases.length };
};

/** Allure's page is made by a program of its own, which makes other bytes each time. */
export const viewsIn = (entries: readonly { readonly path: string }[]): readonly string[] =>
  [...new Set(entries.flatMap(({ path }) => /^runs\/[^/]+\/allure\//.exec(path)?.[0] ?? []))].sort();

/** RFC 8785: the same manifest is the same bytes, whoever writes it. */
export const manifestText = (manifest: Manifest): string => `${canonicalize(manifest)}\n`;

export const sha256Of = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export type ReadManifest =
  | { readonly kind: 'manifest'; readonly manifest: Manifest }
  | { readonly kind: 'newer'; readonly version: string }
  | { readonly kind: 'broken'; readonly why: string };

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

const isDigest = (value: unknown): boolean => /^[0-9a-f]{64}$/.test(String(value));

const isEntry = (value: unknown): value is ManifestEntry =>
  isObject(value) &&
  typeof Reflect.get(value, 'path') === 'string' &&
  isCount(Reflect.get(value, 'bytes')) &&
  isDigest(Reflect.get(value, 'sha256'));

const hasTexts = (value: unknown, ...names: readonly string[]): value is object =>
  isObject(value) && names.every((name) => typeof Reflect.get(value, name) === 'string');

/** Of the party as much as is shown; that all of it is what the run itself says is looked at where the run is. */
const isRun = (value: unknown): value is RunRow => {
  if (!hasTexts(value, 'runId', 'subject', 'suiteVersion', 'specHash', 'startedAt')) return false;
  const subject: unknown = Reflect.get(value, 'subject');
  const isParty =
    subject === 'client' ? hasTexts(Reflect.get(value, 'client'), 'says') : hasTexts(Reflect.get(value, 'target'), 'kind', 'primary');
  return isParty && ['seed', 'caseCount'].every((member) => typeof Reflect.get(value, member) === 'number');
};

const brokenMember = (value: object): string | undefined => {
  const runs: unknown = Reflect.get(value, 'runs');
  if (!Array.isArray(runs) || !runs.every(isRun)) return 'its member "runs" is no list of runs';
  const packedBy: unknown = Reflect.get(value, 'packedBy');
  if (!hasTexts(packedBy, 'suiteVersion') || !isDigest(Reflect.get(packedBy, 'specHash')))
    return 'its member "packedBy" has no version of the suite, or no hash of its specs';
  const specs: unknown = Reflect.get(value, 'specs');
  if (specs !== undefined && !(isObject(specs) && isDigest(Reflect.get(specs, 'sha256')))) return 'its member "specs" has no SHA-256';
  const views: unknown = Reflect.get(value, 'views') ?? [];
  if (!Array.isArray(views) || !views.every((view) => typeof view === 'string')) return 'its member "views" is no list of folders';
  const entries: unknown = Reflect.get(value, 'entries');
  if (!Array.isArray(entries)) return 'its member "entries" is no list';
  const index = entries.findIndex((entry) => !isEntry(entry));
  if (index >= 0) return `its entry ${index + 1} has no path, size and SHA-256`;
  const paths = entries.filter(isEntry).map(({ path }) => path);
  return new Set(paths).size === paths.length ? undefined : 'it lists an entry twice';
};

/** The edge where the bytes of a package become a manifest. Bytes that are not the canonical ones are refused: each manifest has one form. */
export const readManifest = (text: string): ReadManifest => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'broken', why: 'it is not whole JSON' };
  }
  if (!isObject(value) || Reflect.get(value, 'format') !== FORMAT)
    return { kind: 'broken', why: `it does not say that its format is ${FORMAT}` };
  const version: unknown = Reflect.get(value, 'version');
  if (version !== FORMAT_VERSION) return { kind: 'newer', version: String(version) };
  const why = brokenMember(value);
  if (why !== undefined) return { kind: 'broken', why };
  const manifest = value as Manifest;
  return manifestText(manifest) === text
    ? { kind: 'manifest', manifest }
    : { kind: 'broken', why: 'it is not in canonical form (RFC 8785)' };
};
