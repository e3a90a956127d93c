/**
 * For programs that read what a run has stored: the types of `run.json`, of the files in `verdicts` and `evidence`, and of
 * `coverage.json`. There is no code to call; the command line is the interface.
 */
export type { Coverage } from './model/coverage.ts';
export type { CaseEvidence, Exchange } from './model/evidence.ts';
export type { ExitCode, RunDescription } from './model/run.ts';
export type { CheckVerdict, Finding, Level, Provenance, Verdict, VerdictKind } from './model/verdict.ts';
