/**
 * The three errors that are thrown. What a peer does is never one of them: that is a value in the evidence.
 * Each carries a code, a sentence for a person, and what to do next.
 */

/** The user gave us something that we cannot start with: exit code 2. */
export class ConfigurationError extends Error {
  readonly code: string;
  /** The key, file or address as the user typed it. */
  readonly where: string;
  readonly remedy: string;
  /** Each of them, where the sentence tells of several. */
  readonly problems: readonly { readonly where: string; readonly says: string }[];

  constructor(problem: {
    code: string;
    where: string;
    says: string;
    remedy: string;
    problems?: readonly { readonly where: string; readonly says: string }[];
    cause?: unknown;
  }) {
    super(problem.says, { cause: problem.cause });
    this.name = 'ConfigurationError';
    this.code = problem.code;
    this.where = problem.where;
    this.remedy = problem.remedy;
    this.problems = problem.problems ?? [{ where: problem.where, says: problem.says }];
  }
}

/** A case cannot go on because the peer did not provide what it needs: the verdict is `inconclusive`. */
export class MissingPrerequisiteError extends Error {
  readonly needed: string;
  readonly found: string;
  readonly exchange: string | undefined;

  constructor(missing: { needed: string; found: string; exchange?: string }) {
    super(`needed ${missing.needed}, found ${missing.found}`);
    this.name = 'MissingPrerequisiteError';
    this.needed = missing.needed;
    this.found = missing.found;
    this.exchange = missing.exchange;
  }
}

/** A defect of the suite itself: the run is invalid, exit code 3. */
export class HarnessError extends Error {
  readonly code: string;

  constructor(problem: { code: string; says: string; cause?: unknown }) {
    super(problem.says, { cause: problem.cause });
    this.name = 'HarnessError';
    this.code = problem.code;
  }
}

/** Whether a file could not be used because it is not there: whatever else goes wrong with one must not pass for that. */
export const isNoSuchFile = (cause: unknown): boolean =>
  typeof cause === 'object' && cause !== null && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR');
