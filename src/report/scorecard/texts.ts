import type { Capability } from '../../model/case.ts';
import type { ClientCapability } from '../../model/client-case.ts';
import type { MixedIn, ReadinessStatus, Scorecard, ScoredResult } from '../../model/scorecard.ts';
import type { Family, Level, Provenance, Service } from '../../model/verdict.ts';
import type { JudgedWaiver } from '../../model/waiver.ts';
import type { Inline, Rich } from './document.ts';

/** Every word of a scorecard that is not data, for one language. A word that is missing in one of them does not compile. */

export type Language = 'en' | 'zh-Hant';

/** Digits of a hash that tell two files apart at a glance; the whole of it stands in the footer. */
export const HASH_SHOWN = 12;

export type SetNamed = { readonly id: string; readonly hash: string; readonly isShipped: boolean };

export type Unconfirmed = Scorecard['unconfirmed'];

export type ScorecardTexts = {
  readonly language: Language;
  readonly kicker: string;
  readonly contents: string;
  /** `set`: its name, as `setName` has it. */
  readonly judgedBy: (set: SetNamed, title: Rich, isoDay: string) => Rich;
  /** A set that its user wrote says so wherever it is named, and which bytes it was. */
  readonly setName: (set: SetNamed) => string;
  /** Where the set belongs to no phase. */
  readonly question: (subject: 'server' | 'client') => string;
  readonly status: Readonly<Record<ReadinessStatus, string>>;
  readonly unconfirmed: (counts: Unconfirmed) => string;
  readonly between: string;
  /** Ends a sentence. */
  readonly stop: string;
  readonly none: string;
  readonly toFillIn: string;
  readonly more: (count: number) => string;
  readonly day: (isoDay: string) => string;
  readonly moment: (isoTime: string) => string;
  readonly lead: {
    readonly blocked: (count: number) => string;
    readonly clear: string;
    readonly assumptions: (count: number, of: number) => string;
    readonly undecided: (count: number) => string;
    /** Of clients that were not started in the same way. */
    readonly clients: (parties: Rich) => Rich;
    readonly ready: string;
    readonly waived: (count: number) => string;
    readonly passedWindow: (window: string) => string;
    readonly aheadWindow: (window: string) => string;
    readonly openWindow: (window: string) => string;
  };
  readonly sections: Readonly<Record<SectionName, string>>;
  readonly results: Readonly<Record<ScoredResult, string>>;
  readonly levels: Readonly<Record<Level, string>>;
  readonly services: Readonly<Record<Service, string>>;
  readonly families: Readonly<Record<Family, string>>;
  readonly provenances: Readonly<Record<Provenance, string>>;
  readonly subjects: Readonly<Record<'server' | 'client', string>>;
  readonly deliveries: (delivery: string) => string;
  readonly capabilities: Readonly<Record<Capability | ClientCapability, string>>;
  readonly heads: Readonly<Record<HeadName, string>>;
  readonly captions: Readonly<Record<SectionName, string>>;
  readonly form: Readonly<Record<FormRow, string>>;
  /** `set`: as `setName` has it. */
  readonly tested: (set: string, deliveries: readonly string[], services: readonly string[]) => string;
  readonly blockers: BlockerTexts;
  readonly waiver: (judged: JudgedWaiver) => string;
  readonly provenance: ProvenanceTexts;
  readonly notMeasured: {
    readonly absent: (capability: string, reason: Rich) => Rich;
    readonly unclaimed: (delivery: string) => string;
    readonly nothing: string;
    /** Of requirements that count and could not be decided, or were not played. */
    readonly unknown: (count: number) => string;
    readonly requirements: (count: number) => string;
  };
  readonly notScored: {
    readonly intro: (cases: number) => string;
    readonly red: (count: number) => string;
    readonly leftOut: string;
  };
  readonly run: Readonly<Record<RunRow, string>>;
  readonly ratio: (part: number, whole: number) => string;
  /** What the hash of a suite's rules is called. */
  readonly specs: string;
  readonly setIs: { readonly shipped: string; readonly own: string };
  readonly disclaimer: string;
  readonly englishNote: string;
};

export type SectionName =
  | 'blockers'
  | 'form'
  | 'results'
  | 'conditions'
  | 'provenance'
  | 'questions'
  | 'notMeasured'
  | 'notScored'
  | 'waivers'
  | 'runs'
  | 'requirements';

export type HeadName =
  | 'service'
  | 'family'
  | 'level'
  | 'all'
  | 'condition'
  | 'criterion'
  | 'provenance'
  | 'count'
  | 'assumption'
  | 'question'
  | 'rests'
  | 'waived'
  | 'owner'
  | 'reason'
  | 'ticket'
  | 'expires'
  | 'state'
  | 'requirement'
  | 'sentence'
  | 'result'
  | 'report';

/** Of a run: who was tested, when, with how many cases, and what of the contract was seen. */
export type RunRow =
  | 'run'
  | 'tested'
  | 'started'
  | 'seed'
  | 'suite'
  | 'scored'
  | 'capture'
  | 'requirements'
  | 'operations'
  | 'answers'
  | 'properties'
  | 'errorCodes';

export type FormRow = 'participant' | 'system' | 'version' | 'tested' | 'by' | 'when' | 'result' | 'evidence' | 'contact' | 'signature';

export type BlockerTexts = {
  readonly nothing: string;
  readonly intro: string;
  readonly fails: (requirement: string, level: string) => string;
  readonly undecided: (requirement: string, level: string) => string;
  readonly suiteFailed: (requirement: string) => string;
  readonly changed: (runId: Inline, cases: number) => Rich;
  readonly judgeAnew: (judge: Inline, rejudge: Inline) => Rich;
  readonly unfinished: (runId: Inline, cases: number) => Rich;
  readonly notPlayed: (cases: number, requirements: number) => string;
  readonly playThem: string;
  readonly notAsked: (cases: number, requirements: Rich) => Rich;
  /** Before the command, which ends the sentence: a stop would be copied with it. */
  readonly askFor: string;
  readonly askForWithoutRun: string;
  readonly absent: (capability: string, reason: Rich, requirements: number) => Rich;
  /** Of what follows from how a client is run, not from what it lacks. */
  readonly absentBySession: string;
  readonly waiver: (name: Rich) => Rich;
  readonly checkOf: (check: Inline, caseId: Inline) => Rich;
  readonly contradicted: (requirement: string) => string;
  readonly noCapture: (deliveries: readonly string[]) => string;
  readonly nothingJudged: (subject: 'server' | 'client') => string;
  /** `told`: what the runs say. */
  readonly mixed: Readonly<Record<MixedIn, (told: Rich) => Rich>>;
  readonly noneNamed: (runIds: Rich) => Rich;
};

export type ProvenanceTexts = {
  readonly intro: (count: number, of: number) => string;
  readonly undecided: (count: number) => string;
  readonly confirmedAll: string;
  readonly ask: string;
  readonly meanings: Readonly<Record<Provenance, string>>;
};
