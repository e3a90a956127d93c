import type { CaseEvidence } from '../model/evidence.ts';
import type { ClientDescription, ClientRunDescription, RunDescription, ServerRun, TargetDescription } from '../model/run.ts';
import type { CheckVerdict, Family, Level, Provenance, Service, Verdict, VerdictKind } from '../model/verdict.ts';
import type { Waiver } from '../model/waiver.ts';
import { isCaseId, isRunId } from './ids.ts';
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
const TARGET: Shape<TargetDescription> = { kind: 'string', primary: 'string', token: 'string', environment: 'string', absent: 'object' };
const CLIENT: Shape<ClientDescription> = { kind: 'string', says: 'string', deliveries: 'array', absent: 'object' };

const kindOf = (value: unknown): string => {
  if (Array.isArray(value)) return 'array';
  return value === null ? 'null' : typeof value;
};

const membersOf = (value: unknown, path: string): Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw broken(path, `it holds ${kindOf(value)}, not an object`);
  return { ...value };
};

type Place = { readonly path: string; readonly member: string };

const expectKind = (value: unknown, kind: Kind | undefined, { path, member }: Place): void => {
  const found = kindOf(value);
  if (found !== kind) throw broken(path, `its member "${member}" is ${found === 'undefined' ? 'missing' : `${found}, not ${kind}`}`);
};

const expectShape = (value: unknown, shape: Readonly<Record<string, Kind | undefined>>, path: string): void => {
  const members = membersOf(value, path);
  for (const [name, kind] of Object.entries(shape)) expectKind(members[name], kind, { path, member: name });
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
const expectWord = (found: unknown, words: Readonly<Record<string, 1>>, place: Place): void => {
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

/** Who was tested: every report and every package says so. */
const expectParty = (run: RunDescription, path: string): void => {
  expectShape(run, run.subject === 'client' ? CLIENT_RUN : SERVER_RUN, path);
  const party: Readonly<Record<string, unknown>> = run.subject === 'client' ? { ...run.client } : { ...run.target };
  for (const [name, kind] of Object.entries(run.subject === 'client' ? CLIENT : TARGET))
    expectKind(party[name], kind, { path, member: `${run.subject === 'client' ? 'client' : 'target'}.${name}` });
};

export const toRun = (value: unknown, path: string): RunDescription => {
  expectShape(value, RUN, path);
  const run = value as RunDescription;
  expectWord(run.subject, SUBJECTS, { path, member: 'subject' });
  if (!isRunId(run.runId)) throw broken(path, `its member "runId" is ${JSON.stringify(run.runId)}, which is no id of a run`);
  expectParty(run, path);
  if (Number.isNaN(Date.parse(run.startedAt))) throw broken(path, `its member "startedAt" is ${JSON.stringify(run.startedAt)}, not a time`);
  for (const waiver of waiversIn(run, path)) expectShape(waiver, WAIVER, path);
  const [strange] = run.cases.filter((id) => typeof id !== 'string' || !isCaseId(id));
  if (strange !== undefined) throw broken(path, `its member "cases" names ${JSON.stringify(strange)}, which is no id of a case`);
  if (new Set(run.cases).size !== run.cases.length) throw broken(path, 'its member "cases" names a case twice');
  return run;
};
