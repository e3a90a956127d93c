/** What shows that a case can fail: a mutant that it was seen to catch. */
export type Proof = {
  /** What is wrong with the mutant, in plain words. */
  readonly mutant: string;
  /** The check that catches it. */
  readonly check: string;
  /** Other checks of the case that it breaks as well. */
  readonly also?: readonly string[];
};
