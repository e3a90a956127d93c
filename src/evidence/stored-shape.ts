import type { CaseEvidence } from '../model/evidence.ts';
import type { RunDescription } from '../model/run.ts';
import type { Verdict } from '../model/verdict.ts';
import { broken } from './json-file.ts';

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
  businessDate: 'string',
  startedAt: 'string',
  target: 'object',
  cases: 'array',
};

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

const EXCHANGE: Readonly<Record<string, Kind>> = { label: 'string', operationId: 'string', request: 'object', timing: 'object' };

export const toEvidence = (value: unknown, path: string): CaseEvidence => {
  expectShape(value, EVIDENCE, path);
  const evidence = value as CaseEvidence;
  for (const exchange of evidence.exchanges) expectShape(exchange, EXCHANGE, path);
  return evidence;
};

export const toVerdict = (value: unknown, path: string): Verdict => {
  expectShape(value, VERDICT, path);
  return value as Verdict;
};

export const toRun = (value: unknown, path: string): RunDescription => {
  expectShape(value, RUN, path);
  return value as RunDescription;
};
