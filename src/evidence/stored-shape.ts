import type { CaseEvidence } from '../model/evidence.ts';
import type { ClientRunDescription, RunDescription, ServerRun } from '../model/run.ts';
import type { CheckVerdict, Family, Level, Provenance, Service, Verdict, VerdictKind } from '../model/verdict.ts';
import type { Waiver } from '../model/waiver.ts';
import { broken } from './json-file.ts';
import { expectEvidence } from './stored-evidence.ts';

/** The edge where stored files become types again: what every reader relies on is looked at, deep members are ours. */

type Kind = 'string' | 'number' | 'array' | 'object';

type Shape<T> = { readonly [Key in keyof T]?: Kind };

const EVIDENCE: Shape<CaseEvidence> = {
  caseId: 'string',
  subject: 'string',
  seed: 'number',
  exchanges: 'array',
  secrets: 'array',
  notes: 'object',
  durationMs: 'number',
  waitedMs: 'number',
};

const VERDICT: Shape<Verdict> = {
  caseId: 'string',
  title: 'string',
  subject: 'string',
  family: 'string',
  service: 'string',
  verdict: 'string',
  sentence: 'string',
  requirement: 'object',
  checks: 'array',
  reproduce: 'string',
};

const RUN: Shape<RunDescription> = {
  runId: 'string',
  subject: 'string',
  suiteVersion: 'string',
  specHash: 'string',
  seed: 'number',
  startedAt: 'string',
  arguments: 'array',
  cases: 'array',
};

const SERVER_RUN: Shape<ServerRun> = { businessDate: 'string', target: 'object' };
const CLIENT_RUN: Shape<ClientRunDescription> = { client: 'object' };

const kindOf = (value: unknown): string => {
  if (Array.isArray(value)) return 'array';
  return value === null ? 'null' : typeof value;
};

const membersOf = (value: unknown, path: string): Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw broken(path, `it holds ${kindOf(value)}, not an object`);
  return { ...value };
};

const expectShape = (value: unknown, shape: Readonly<Record<string, Kind | undefined>>, path: string): void => {
  const members = membersOf(value, path);
  for (const [name, kind] of Object.entries(shape)) {
    const found = kindOf(members[name]);
    if (found !== kind) throw broken(path, `its member "${name}" is ${found === 'undefined' ? 'missing' : `${found}, not ${kind}`}`);
  }
};

/** The words that may stand in a member, each named once: a word that is missing here, or of no use there, does not compile. */
type Words<T extends string> = Readonly<Record<T, 1>>;

const SUBJECTS: Words<Verdict['subject']> = { server: 1, client: 1 };
const KINDS: Words<VerdictKind> = { pass: 1, fail: 1, warn: 1, inconclusive: 1, 'not-applicable': 1, 'harness-error': 1 };
const SERVICES: Words<Service> = { authorization: 1, 'trade-data': 1, 'reference-data': 1 };
const LEVELS: Words<Level> = { MUST: 1, SHOULD: 1, MAY: 1 };
const PROVENANCES: Words<Provenance> = { stated: 1, aligned: 1, assumed: 1, confirmed: 1, contradicted: 1 };
const OUTCOMES: Words<CheckVerdict['outcome']> = { met: 1, violated: 1, unobserved: 1 };
const FAMILIES: Words<Family> = {
  schema: 1,
  sequencing: 1,
  consistency: 1,
  'error-handling': 1,
  authorization: 1,
  'reference-data': 1,
  semantics: 1,
  'http-behaviour': 1,
  'negative-input': 1,
  capacity: 1,
};

/** A word that nobody counts would turn a red run green, so it is refused before anything is counted. */
const expectWord = (
  found: unknown,
  words: Readonly<Record<string, 1>>,
  place: { readonly path: string; readonly member: string },
): void => {
  if (typeof found === 'string' && Object.hasOwn(words, found)) return;
  const allowed = Object.keys(words).join(', ');
  throw broken(place.path, `its member "${place.member}" is ${JSON.stringify(found) ?? 'missing'}, not one of ${allowed}`);
};

export const toEvidence = (value: unknown, path: string): CaseEvidence => {
  expectShape(value, EVIDENCE, path);
  const evidence = value as CaseEvidence;
  expectWord(evidence.subject, SUBJECTS, { path, member: 'subject' });
  expectEvidence(evidence, path);
  return evidence;
};

export const toVerdict = (value: unknown, path: string): Verdict => {
  expectShape(value, VERDICT, path);
  const verdict = value as Verdict;
  expectWord(verdict.subject, SUBJECTS, { path, member: 'subject' });
  expectWord(verdict.family, FAMILIES, { path, member: 'family' });
  expectWord(verdict.service, SERVICES, { path, member: 'service' });
  expectWord(verdict.verdict, KINDS, { path, member: 'verdict' });
  expectWord(verdict.requirement.level, LEVELS, { path, member: 'requirement.level' });
  expectWord(verdict.requirement.provenance, PROVENANCES, { path, member: 'requirement.provenance' });
  for (const [index, check] of verdict.checks.entries()) {
    expectWord(membersOf(check, path)['outcome'], OUTCOMES, { path, member: `checks[${index}].outcome` });
  }
  return verdict;
};

const WAIVER: Shape<Waiver> = { case: 'string', owner: 'string', reason: 'string', ticket: 'string', expires: 'string' };

const waiversIn = ({ waivers = [] }: RunDescription, path: string): readonly Waiver[] => {
  if (Array.isArray(waivers)) return waivers;
  throw broken(path, `its member "waivers" is ${kindOf(waivers)}, not array`);
};

export const toRun = (value: unknown, path: string): RunDescription => {
  expectShape(value, RUN, path);
  const run = value as RunDescription;
  expectWord(run.subject, SUBJECTS, { path, member: 'subject' });
  expectShape(value, run.subject === 'client' ? CLIENT_RUN : SERVER_RUN, path);
  if (Number.isNaN(Date.parse(run.startedAt))) throw broken(path, `its member "startedAt" is ${JSON.stringify(run.startedAt)}, not a time`);
  for (const waiver of waiversIn(run, path)) expectShape(waiver, WAIVER, path);
  if (new Set(run.cases).size !== run.cases.length) throw broken(path, 'its member "cases" names a case twice');
  return run;
};
