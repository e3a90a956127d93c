import type { Capability } from './case.ts';

/** What a server run was pointed at, without secrets. */
export type TargetDescription = {
  readonly kind: 'embedded' | 'url' | 'prism';
  readonly primary: string;
  readonly secondary?: string;
  readonly token: string;
  readonly environment: string;
  /** Capability to reason. */
  readonly absent: Readonly<Partial<Record<Capability, string>>>;
};

export type RunDescription = {
  readonly runId: string;
  readonly subject: 'server' | 'client';
  readonly suiteVersion: string;
  readonly specHash: string;
  readonly seed: number;
  readonly businessDate: string;
  readonly startedAt: string;
  readonly target: TargetDescription;
  /** The flags that say what was tested, without those that chose among the cases: with them a case is played again. */
  readonly arguments: readonly string[];
  /** Ids of the cases that were selected, in catalogue order. */
  readonly cases: readonly string[];
};

export type ExitCode = 0 | 1 | 2 | 3;
