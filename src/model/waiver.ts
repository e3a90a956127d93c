/**
 * A failure that a participant knows of and answers for until a day: of a whole case, or of one of its checks. Whether its
 * case exists, still fails, and whether the day has passed, is judged where a run is.
 */
export type Waiver = {
  /** Id of the case. */
  readonly case: string;
  /** Id of one check of it; left out: the whole case. */
  readonly check?: string;
  /** Who answers for it. */
  readonly owner: string;
  readonly reason: string;
  /** Where the work on it is followed: an address, or the key of a ticket. */
  readonly ticket: string;
  /** Last day on which it holds, YYYY-MM-DD. */
  readonly expires: string;
};

/**
 * What a waiver is worth in a run. Red, as it must be taken out or renewed: `expired`; `unknown-case`, `unknown-check`: there is
 * none of that name; `stale-passes`, `stale-warns`, `stale-check`: what it is for does not fail. Not judged: `not-selected`,
 * `not-applicable`, `not-decided` (its case was not chosen, does not apply, or the suite itself failed in it).
 */
export type WaiverState =
  | 'in-force'
  | 'expired'
  | 'unknown-case'
  | 'unknown-check'
  | 'stale-passes'
  | 'stale-warns'
  | 'stale-check'
  | 'not-selected'
  | 'not-applicable'
  | 'not-decided';

export type JudgedWaiver = {
  readonly waiver: Waiver;
  /** The id by which its case goes in the run. */
  readonly caseId: string;
  readonly state: WaiverState;
  /** It turns the run red until somebody takes it out, or renews it. */
  readonly isRed: boolean;
  /** Days after the one on which it was judged; below zero when it has expired. */
  readonly daysLeft: number;
};
