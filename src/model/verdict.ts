/** One verdict per case: the only truth that Jest, Allure, JUnit and the exit code read. */

export type Level = 'MUST' | 'SHOULD' | 'MAY';

/** Where a rule comes from: the circular, the published layouts and practice it points to, or us until the licensed guide says. */
export type Provenance = 'stated' | 'aligned' | 'assumed' | 'confirmed' | 'contradicted';

export type VerdictKind = 'pass' | 'fail' | 'warn' | 'inconclusive' | 'not-applicable' | 'harness-error';

/** What a check saw that its rule does not allow. Expected and received are texts a person reads, never mixed up. */
export type Finding = {
  readonly says: string;
  readonly expected: string;
  readonly received: string;
  /** Label of the exchange that shows it. */
  readonly exchange?: string;
  /** JSON pointer or header name within that exchange. */
  readonly at?: string;
  /** A line for a shell that sends the request again; variables stand for secrets. */
  readonly curl?: string;
  /** For a fault of sequencing: the shortest list of steps that shows it. Without any one of them it would not be seen. */
  readonly story?: readonly StoryStep[];
};

/** One thing that was sent: where it stands in the evidence, and what tells it apart from the others. */
export type StoryStep = {
  /** An event type, or in plain words what else was sent. */
  readonly what: string;
  /** Label of the exchange. */
  readonly exchange: string;
  /** JSON pointer within its answer, or `message 5` of a stream. */
  readonly at: string;
  readonly sequence?: number;
  readonly eventId?: string;
  /** Market, trade date, reference and side. */
  readonly trade?: string;
  readonly version?: number;
  /** Where the fault shows. */
  readonly isFault?: true;
};

/** What a check that is met has measured, for those who want to know by how much. */
export type Measurement = { readonly expected: string; readonly received: string };

export type CheckResult =
  | { readonly outcome: 'met'; readonly measured?: Measurement }
  | { readonly outcome: 'violated'; readonly findings: readonly [Finding, ...Finding[]] }
  | { readonly outcome: 'unobserved'; readonly missing: string };

export type CheckVerdict = CheckResult & { readonly id: string; readonly says: string };

/** The sentence of the ledger that a verdict rests on, copied so that a stored verdict can be read alone. */
export type RequirementRef = {
  readonly id: string;
  readonly level: Level;
  readonly area: string;
  readonly sentence: string;
  readonly provenance: Provenance;
  readonly source: string;
  readonly assumptions: readonly string[];
};

export type Verdict = {
  readonly caseId: string;
  readonly title: string;
  readonly subject: 'server' | 'client';
  /** Suite family, for instance `sequencing`. */
  readonly family: Family;
  readonly service: Service;
  readonly verdict: VerdictKind;
  /** One plain sentence that a person who does not know the suite understands. */
  readonly sentence: string;
  readonly requirement: RequirementRef;
  readonly checks: readonly CheckVerdict[];
  /** The command that plays exactly this case again. */
  readonly reproduce: string;
};

export type Family =
  | 'schema'
  | 'sequencing'
  | 'consistency'
  | 'error-handling'
  | 'authorization'
  | 'reference-data'
  | 'semantics'
  | 'http-behaviour'
  | 'negative-input'
  /** Under a declared load, and reported apart: it says nothing of whether the contract is kept. */
  | 'capacity';

export type Service = 'authorization' | 'trade-data' | 'reference-data';
