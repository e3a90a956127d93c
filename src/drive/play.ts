import type { CapacityLoad } from '../model/capacity.ts';
import type { NegativeInputBudget } from '../model/input-rule.ts';
import type { Limits } from '../model/target-config.ts';
import type { TargetSession } from '../subject/target-session.ts';
import type { Recorder } from '../wire/recorder/recorder.ts';
import type { CaseClock } from './case-clock.ts';
import type { TokenKeeper } from './token-keeper.ts';

/** What everything that a case does has in common: whom it talks to, who writes it down, and how long it may take. */
export type Play = {
  readonly caseId: string;
  readonly seed: number;
  readonly businessDate: string;
  readonly limits: Limits;
  readonly negativeInput: NegativeInputBudget;
  /** Absent where no capacity case is played. */
  readonly capacity?: CapacityLoad;
  readonly session: TargetSession;
  readonly recorder: Recorder;
  readonly clock: CaseClock;
  readonly tokens: TokenKeeper;
  readonly notes: Map<string, string | number | boolean>;
  /** Numbers the requests of the case, so that each can be found in the server's own log. */
  readonly nextRequestId: () => string;
};
