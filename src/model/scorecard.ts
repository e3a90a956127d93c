import type { CoverageTotals } from './coverage.ts';
import type { ReadinessClaim } from './run.ts';
import type { Family, Level, Provenance, Service, VerdictKind } from './verdict.ts';
import type { JudgedWaiver } from './waiver.ts';

/**
 * How ready the party under test is, by one requirement set: what the scorecard says in HTML, Markdown and JSON. As JSON its
 * members may grow in number; what is there keeps its name and meaning under one `format`.
 */

/** One text in whatever language its writer has, or one for each language of the page. */
export type Text = string | { readonly en: string; readonly 'zh-Hant': string };

export type ReadinessStatus = 'NOT READY' | 'READY ON ASSUMPTIONS' | 'READY';

/** What became of a case, over all runs; the worst counts. `not-played`: no run chose it. `out-of-scope`: its delivery is not claimed. */
export type ScoredOutcome =
  | 'pass'
  | 'warn'
  | 'waived'
  | 'fail'
  | 'inconclusive'
  | 'suite-failed'
  /** A run chose it and was stopped before it had a verdict. */
  | 'unfinished'
  | 'not-played'
  /** The run file declares absent what it needs, and the set allows that. */
  | 'may-be-absent'
  /** The same, and the set does not. */
  | 'absent'
  | 'out-of-scope';

export type ScoredCase = {
  /** As the set has it. */
  readonly id: string;
  readonly title?: string;
  readonly outcome: ScoredOutcome;
  /** Where there is one. */
  readonly verdict?: VerdictKind;
  readonly sentence?: string;
  /** The run whose verdict counts. */
  readonly runId?: string;
  /** Where the report of that run shows it, seen from the scorecard. */
  readonly link?: string;
  /** Of `absent` and `may-be-absent`. */
  readonly absence?: { readonly capability: string; readonly reason: string };
  /** Of `out-of-scope`. */
  readonly delivery?: string;
  /** Of `waived`. */
  readonly waivers?: readonly JudgedWaiver[];
};

/** `unknown`: something that counts was not decided. `not-measured`: nothing of it could be, and need not be. */
export type ScoredResult = 'met' | 'warned' | 'waived' | 'failed' | 'unknown' | 'not-measured';

export type ScoredRequirement = {
  readonly id: string;
  readonly level: Level;
  readonly sentence: string;
  readonly service: Service;
  readonly family: Family;
  readonly provenance: Provenance;
  readonly source: string;
  /** Ids of the assumptions it rests on that nobody has confirmed yet. */
  readonly openAssumptions: readonly string[];
  readonly result: ScoredResult;
  /** A waiver covers something of it that was not decided: that makes it bearable, not known. */
  readonly isUndecided: boolean;
  readonly cases: readonly ScoredCase[];
};

export type Blocker =
  | {
      readonly kind: 'fails' | 'undecided' | 'suite-failed';
      readonly requirement: string;
      readonly level: Level;
      readonly case: ScoredCase;
    }
  /** Verdicts that do not follow from the evidence beside them, by the same judge that stored them. */
  | { readonly kind: 'changed-verdicts'; readonly runId: string; readonly cases: readonly string[] }
  /** A run that chose cases and left no verdict of them. */
  | { readonly kind: 'unfinished-run'; readonly runId: string; readonly cases: readonly string[] }
  | { readonly kind: 'not-played'; readonly cases: readonly string[]; readonly requirements: readonly string[] }
  /** Cases that no run plays unless it asks for them, with the command that does; absent where there is no run to tell it from. */
  | {
      readonly kind: 'not-asked';
      readonly cases: readonly string[];
      readonly requirements: readonly string[];
      readonly command?: string;
    }
  | { readonly kind: 'absent'; readonly capability: string; readonly reason: string; readonly requirements: readonly string[] }
  | { readonly kind: 'waiver'; readonly waiver: JudgedWaiver }
  | { readonly kind: 'contradicted'; readonly requirement: string; readonly sentence: string }
  /** Deliveries of which no capture was read. */
  | { readonly kind: 'no-capture'; readonly deliveries: readonly string[] }
  /** Of the subject that the set is about. */
  | { readonly kind: 'nothing-judged'; readonly subject: 'server' | 'client' }
  /** The runs do not speak of one thing. */
  | {
      readonly kind: 'mixed-runs';
      readonly differ: MixedIn;
      readonly values: readonly string[];
      /** Runs that say nothing where others do. */
      readonly unsaid: readonly string[];
    };

/** In which of these the runs of one claim must not differ. */
export type MixedIn = 'specs' | 'suite' | 'participant' | 'system' | 'system-version' | 'image' | 'target';

export type ResultCounts = Readonly<Record<ScoredResult, number>>;

export type ScoreRow = { readonly service: Service; readonly family: Family; readonly level: Level; readonly counts: ResultCounts };

/** A line of how HKEX has let systems in before, and how the requirements that carry it over were met. */
export type ConditionRow = { readonly id: string; readonly condition: Text; readonly criterion: Text; readonly counts: ResultCounts };

export type ScoredRun = {
  readonly runId: string;
  readonly subject: 'server' | 'client';
  /** In two languages where the words are ours. */
  readonly party: Text;
  readonly deliveries: readonly string[];
  readonly startedAt: string;
  readonly suiteVersion: string;
  readonly specHash: string;
  readonly seed: number;
  readonly caseCount: number;
  /** Of `caseCount`, how many the set counts. */
  readonly scoredCount: number;
  /** How many cases of a client left a capture that holds something. */
  readonly capturedCount: number;
  readonly coverage: CoverageTotals;
  /** Its report, seen from the scorecard. */
  readonly link?: string;
};

export type RestingAssumption = {
  readonly id: string;
  readonly says: string;
  readonly question: string;
  readonly requirements: readonly string[];
};

export type Scorecard = {
  readonly format: 1;
  readonly status: ReadinessStatus;
  /** Requirements, of those that were measured: `count` rest on an open assumption, `undecided` were not decided and are waived. */
  readonly unconfirmed: { readonly count: number; readonly undecided: number; readonly of: number };
  /** The day by which waivers and windows were judged, in Hong Kong. */
  readonly day: string;
  readonly set: {
    readonly id: string;
    readonly hash: string;
    readonly subject: 'server' | 'client';
    readonly title: Text;
    readonly about: Text;
    readonly disclaimer: Text;
    /** It ships with the suite; otherwise its user wrote it. */
    readonly isShipped: boolean;
  };
  readonly phase?: {
    readonly id: string;
    readonly name: Text;
    readonly question: Text;
    readonly window: { readonly from: string; readonly to: string; readonly text: Text };
    readonly source: Text;
    readonly windowIs: 'ahead' | 'open' | 'passed';
  };
  /** Who says so, of what; for the form. */
  readonly claim: Omit<ReadinessClaim, 'set' | 'language'>;
  /** Id of the signed package that holds these runs. */
  readonly evidenceId?: string;
  readonly runs: readonly ScoredRun[];
  readonly blockers: readonly Blocker[];
  readonly rows: readonly ScoreRow[];
  readonly conditions: readonly ConditionRow[];
  readonly provenance: Readonly<Record<Provenance, number>>;
  readonly assumptions: readonly RestingAssumption[];
  /** Why each capability may be absent that is. */
  readonly absences: readonly {
    readonly capability: string;
    readonly reason: string;
    readonly because: Text;
    readonly requirements: readonly string[];
  }[];
  /** Deliveries that nobody claims, with what could be measured in them alone. */
  readonly unclaimed: readonly { readonly delivery: string; readonly requirements: readonly string[] }[];
  readonly leftOut: readonly { readonly because: Text; readonly requirements: readonly string[] }[];
  /** What the runs decided beside the set. */
  readonly notScored: { readonly cases: number; readonly red: readonly ScoredCase[] };
  readonly waivers: readonly JudgedWaiver[];
  readonly requirements: readonly ScoredRequirement[];
};
