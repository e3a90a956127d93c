import type { Check } from './case.ts';
import type { Stage } from './stage.ts';
import type { Family } from './verdict.ts';

/** How a client gets its events: `stream` pulls as well, for gaps. */
export type Delivery = 'pull' | 'stream';

/** What a client may lack and a run file may declare absent, with a reason. */
export type ClientCapability =
  | 'secondary'
  | 'restart'
  | 'tls'
  | 'mutualTls'
  | 'privateKeyJwt'
  | 'referenceData'
  | 'dayRoll'
  | 'otherCredential'
  /** A simulator of the case's own: certificates, limits, tokens, or a stage that no client goes on from. */
  | 'ownServer'
  /** The case is about one date of the calendar. */
  | 'ownDate'
  /** The client is seen from its first request on. */
  | 'freshStart'
  /** The capture tells what was set aside. */
  | 'incidents'
  /** The capture holds the datasets. */
  | 'datasetCapture'
  /** The capture is a journal, not a book: it tells what was booked when. */
  | 'journal';

/** One requirement put to a client, in each delivery that it is about. `Requirement` narrows to the ledger's ids in the catalogue. */
export type ClientCase<Requirement extends string = string> = {
  /** Kebab-case, present tense, unique, never re-used; the delivery is appended when it is played. */
  readonly id: string;
  readonly subject: 'client';
  readonly requirement: Requirement;
  readonly family: Family;
  readonly title: string;
  /** Both when left out. */
  readonly deliveries?: readonly [Delivery];
  readonly needs?: readonly ClientCapability[];
  /** Load cases are played only when they are asked for. */
  readonly hazard?: 'capacity';
  readonly formerly?: readonly string[];
  readonly stage: Stage;
  readonly checks: readonly [Check, ...Check[]];
};
