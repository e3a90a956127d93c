import { MissingPrerequisiteError } from '../errors.ts';
import type { CapacityLoad } from '../model/capacity.ts';
import type { ServerCase } from '../model/case.ts';
import type { CaseEvidence } from '../model/evidence.ts';
import type { NegativeInputBudget } from '../model/input-rule.ts';
import type { Limits } from '../model/target-config.ts';
import type { Target } from '../subject/target.ts';
import type { TargetSession } from '../subject/target-session.ts';
import { createRecorder, type Recorder } from '../wire/recorder/recorder.ts';
import { type CaseClock, startCaseClock } from './case-clock.ts';
import { measureOwnDelay } from './own-delay.ts';
import { createPeer } from './peer.ts';
import type { Play } from './play.ts';
import { createTokenKeeper } from './token-keeper.ts';

/**
 * Plays one server case and returns what was seen: the one place where a case meets a network. It asserts nothing, and
 * whatever happens it comes back with evidence.
 */

export type PlayOptions = {
  readonly seed: number;
  readonly limits?: Limits;
  readonly negativeInput?: NegativeInputBudget;
  readonly capacity?: CapacityLoad;
};

type PlayedCase = Pick<ServerCase, 'id' | 'play' | 'needs'>;

type Ended = Pick<CaseEvidence, 'missing' | 'harnessError'>;

const DEFAULT_LIMITS: Limits = { exchangeMs: 5000, caseMs: 20_000 };
const DEFAULT_NEGATIVE_INPUT: NegativeInputBudget = { examplesPerRule: 3, shrinksPerRule: 40 };
/** For what was under way when the time was over: it is aborted, and shall still be recorded. */
const ABORT_MS = 200;

const endedBy = (error: unknown): Ended => {
  if (error instanceof MissingPrerequisiteError) {
    const { needed, found, exchange } = error;
    return { missing: { needed, found, ...(exchange === undefined ? {} : { exchange }) } };
  }
  const stack = typeof error === 'object' && error !== null && 'stack' in error ? String(error.stack) : String(error);
  return { harnessError: stack.split('\n').slice(0, 4).join('\n') };
};

const requestIds = ({ id }: PlayedCase, seed: number): (() => string) => {
  let count = 0;
  return () => {
    count += 1;
    return `${seed}-${id.slice(0, 44)}-${count}`.slice(-64);
  };
};

const playToItsEnd = async (serverCase: PlayedCase, play: Play): Promise<Ended> => {
  const playing = serverCase.play(createPeer(play));
  try {
    await Promise.race([playing, play.clock.over]);
    return {};
  } catch (error) {
    const settled = playing.catch(() => {});
    await Promise.race([settled, new Promise((resolve) => setTimeout(resolve, ABORT_MS).unref())]);
    return endedBy(error);
  }
};

type Stage = { readonly session: TargetSession; readonly recorder: Recorder; readonly clock: CaseClock };

const playOn = async (
  serverCase: PlayedCase,
  stage: Stage,
  rest: Pick<Play, 'notes' | 'businessDate' | 'limits' | 'negativeInput' | 'seed' | 'capacity'>,
): Promise<Ended> => {
  const base = { ...rest, ...stage, caseId: serverCase.id, nextRequestId: requestIds(serverCase, rest.seed) };
  try {
    return await playToItsEnd(serverCase, { ...base, tokens: createTokenKeeper(base) });
  } catch (error) {
    return endedBy(error);
  }
};

export const playServerCase = async (serverCase: PlayedCase, target: Target, options: PlayOptions): Promise<CaseEvidence> => {
  const { seed, limits = DEFAULT_LIMITS, negativeInput = DEFAULT_NEGATIVE_INPUT, capacity } = options;
  const { businessDate } = target;
  const notes: Play['notes'] = new Map([['businessDate', businessDate]]);
  let session: TargetSession | undefined;
  let ended: Ended = {};
  const startedAt = new Date().toISOString();
  const recorder = createRecorder();
  const clock = startCaseClock(limits.caseMs);
  const ownDelay = measureOwnDelay();
  try {
    session = await target.startSession(serverCase.needs);
    const rest = { notes, businessDate, limits, negativeInput, seed, ...(capacity && { capacity }) };
    ended = await playOn(serverCase, { session, recorder, clock }, rest);
    await session.close();
  } catch (error) {
    ended = { ...ended, ...endedBy(error) };
  } finally {
    clock.stop();
    ownDelay.stop();
  }
  return recorder.finish({
    caseId: serverCase.id,
    subject: 'server',
    seed,
    notes: Object.fromEntries(notes),
    ...ended,
    startedAt,
    durationMs: Math.round(recorder.elapsedMs()),
    waitedMs: clock.waitedMs(),
    ownDelayMs: ownDelay.longestMs(),
  });
};
