import type { Coverage } from '../model/coverage.ts';
import type { Diagram } from '../model/diagram.ts';
import type { CaseEvidence } from '../model/evidence.ts';
import type { ExitCode, RunDescription } from '../model/run.ts';
import type { Finding, Verdict, VerdictKind } from '../model/verdict.ts';
import type { JudgedWaiver } from '../model/waiver.ts';

/** What every report is made from: the run's own files, and nothing that Jest remembers. */
export type CaseReport = {
  readonly verdict: Verdict;
  /** Absent where nothing was played. */
  readonly evidence?: CaseEvidence;
  /** The sequence diagram of each finding that is about a sequence. */
  readonly diagrams?: ReadonlyMap<Finding, Diagram>;
  /** By which a red verdict does not block. Never empty. */
  readonly waivers?: readonly [JudgedWaiver, ...JudgedWaiver[]];
};

export type RunReport = {
  readonly run: RunDescription;
  /** In catalogue order. */
  readonly cases: readonly CaseReport[];
  /** Selected cases that left no verdict: a defect of ours. */
  readonly missing: readonly string[];
  /** Every waiver of the run, and what it is worth. */
  readonly waivers: readonly JudgedWaiver[];
  readonly exitCode: ExitCode;
  /** What the run has seen of the contract. */
  readonly coverage: Coverage;
};

/** What a reader must look at; these make a run red. */
export const isRed = (kind: VerdictKind): boolean => kind === 'fail' || kind === 'inconclusive' || kind === 'harness-error';

export const countOf = (cases: readonly CaseReport[], kind: VerdictKind): number =>
  cases.filter(({ verdict }) => verdict.verdict === kind).length;

/** Waived cases are counted apart: they are as red as they were, and hold up nobody. */
export const isWaived = ({ waivers }: CaseReport): boolean => waivers !== undefined;

/** Cases under a declared load stand apart everywhere: they say nothing of whether the contract is kept. */
export const isCapacity = ({ verdict }: CaseReport): boolean => verdict.family === 'capacity';
