/** What of the contract a run has seen on the wire, and what it has not. It says nothing of whether what was seen was right: verdicts do. */

/** `seen` of `total`: what cannot be counted is in neither. */
export type Ratio = { readonly seen: number; readonly total: number };

export type RequirementCoverage = {
  /** Ids with a case that passed, failed or warned. */
  readonly decided: readonly string[];
  /** Ids with no such case in this run, and why. */
  readonly undecided: readonly { readonly requirement: string; readonly reason: string }[];
  /** Ids that the ledger excludes, and why. They are in no ratio. */
  readonly excluded: readonly { readonly requirement: string; readonly reason: string }[];
};

export type AnswerCoverage = {
  readonly status: number;
  /** Null for an answer without a body. */
  readonly mediaType: string | null;
  /** How often it came. */
  readonly answers: number;
  /** Of these, answers whose body could not be read: cut at the recorder's cap, or not JSON. Nothing of them is counted below. */
  readonly unread: number;
  /**
   * Paths within the message, `events[].trade.price` for instance; `[TRADE_REPORTED]` is the branch of a choice, or the
   * message of a stream. A member is seen when it held something: null, an empty text and an empty list are nothing.
   */
  readonly properties: { readonly seen: readonly string[]; readonly unseen: readonly string[] };
};

export type ParameterCoverage = { readonly in: string; readonly name: string; readonly sent: number };

export type OperationCoverage = {
  readonly operation: string;
  /** Requests that got an answer. */
  readonly answered: number;
  readonly parameters: readonly ParameterCoverage[];
  /** As documented, in the order of status. */
  readonly answers: readonly AnswerCoverage[];
};

export type UndocumentedAnswer = {
  readonly operation: string;
  readonly status: number;
  readonly mediaType: string | null;
  readonly answers: number;
  /** Where it came first. */
  readonly caseId: string;
  readonly exchange: string;
};

/** The members of one closed set, as `Trade.side`, over all messages. */
export type ValueCoverage = { readonly member: string; readonly seen: readonly string[]; readonly unseen: readonly string[] };

export type CoverageTotals = {
  readonly requirements: Ratio;
  readonly operations: Ratio;
  readonly answers: Ratio;
  readonly errorCodes: Ratio;
  /** Over all documented answers: a property of an answer that never came is unseen. */
  readonly properties: Ratio;
  /** Of these, the properties of answers below 300: the data itself, without problems. */
  readonly dataProperties: Ratio;
  readonly values: Ratio;
  readonly parameters: Ratio;
};

/** `coverage.json` in a run's folder. Members may be added; what is there keeps its name and meaning under one `format`. */
export type Coverage = {
  readonly format: 1;
  readonly runId: string;
  readonly specHash: string;
  readonly totals: CoverageTotals;
  readonly requirements: RequirementCoverage;
  readonly operations: readonly OperationCoverage[];
  readonly errorCodes: { readonly seen: readonly string[]; readonly unseen: readonly string[]; readonly unknown: readonly string[] };
  readonly values: readonly ValueCoverage[];
  readonly undocumented: readonly UndocumentedAnswer[];
};

/** What cannot be seen, and why. Whatever is named must exist in the contract, and must be unseen: an exception that is not needed is refused. */
export type CoverageException =
  | { readonly errorCode: string; readonly reason: string }
  | {
      /** All operations and all statuses where left out. */
      readonly operations?: readonly string[];
      readonly statuses?: readonly number[];
      /** Of these answers only the properties at and below the paths; left out: the answers themselves with all they hold. */
      readonly properties?: readonly string[];
      readonly reason: string;
    };

/** How much a run must have seen, in per cent of what is not excepted. What is left out is not asked for. */
export type CoverageFloor = {
  readonly atLeast: Readonly<Partial<Record<FloorMeasure, number>>>;
  readonly exceptions: readonly CoverageException[];
};

export type FloorMeasure = 'requirements' | 'operations' | 'answers' | 'errorCodes' | 'properties';
