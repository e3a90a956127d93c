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
