import { ConfigurationError } from '../../errors.ts';
import type { MissingPrerequisite } from '../../model/evidence.ts';
import type { Stage, StageAction, StageMoment, StageStep } from '../../model/stage.ts';
import type { Market } from '../../model/trade.ts';
import { bringAbout } from '../../simulator/incidents.ts';
import type { RunningSimulator } from '../../simulator/simulator.ts';
import type { ChannelLog } from '../../simulator/state/world.ts';
import { marketTimeOf } from './stage-market.ts';
import type { Counted } from './traffic.ts';

/** Plays a stage's steps: each once, when its moment comes, in the order in which their moments come. */

export type StepGround = {
  readonly stage: Stage;
  readonly simulator: RunningSimulator;
  readonly channels: (market: Market) => readonly ChannelLog[];
  readonly killClient: (startAgain: 'at-once' | 'later') => Promise<void>;
  readonly startClient: () => void;
  /** Whether the client has yet to meet what is planted at an earlier event of the market. */
  readonly isFaultAwaited: (market: Market, sequence: number) => boolean;
  readonly note: (says: string) => void;
};

export type StageSteps = {
  /** To be told of each request before it is answered. */
  readonly onCounted: (counted: Counted) => void;
  /** To be asked now and then, with how much the capture holds. */
  readonly tick: (recorded: number) => void;
  readonly areDone: () => boolean;
  /** Whether one has brought the client into trouble, out of which it comes in its own time. */
  readonly haveDisturbed: () => boolean;
  /** Whether one is still to come that waits for what the client records. */
  readonly awaitsRecords: () => boolean;
  /** What could not be done when its moment came. */
  readonly unmet: () => MissingPrerequisite | undefined;
  /** Resolves when what was begun has ended; throws what went wrong in it. */
  readonly settled: () => Promise<void>;
};

const DISTURBING: ReadonlySet<StageAction['kind']> = new Set(['take-down', 'restart-channels', 'kill-client']);

const ADDRESSES = { primary: ['primary'], secondary: ['secondary'], both: ['primary', 'secondary'] } as const;

const textOf = (action: StageAction): string =>
  Object.values(action)
    .filter((part) => typeof part === 'string')
    .join(' ');

const act = async (action: StageAction, ground: StepGround): Promise<void> => {
  const { simulator } = ground;
  const { operator, clock } = simulator.world;
  switch (action.kind) {
    case 'restart-channels':
      for (const log of ground.channels(action.market)) if (log.state() === 'OPEN') operator.restart(log.describe().channelId);
      return;
    case 'end-mapping':
      bringAbout(simulator.world, { incident: action.kind, brokerNumber: action.brokerNumber, market: action.market });
      return;
    case 'correct-dataset':
      operator.correctDataset(action.dataset, 'Corrected by the stage.');
      return;
    case 'publish': {
      const [log] = ground.channels(action.market);
      if (log !== undefined) operator.publish(log.describe().channelId, action.trade);
      return;
    }
    case 'advance':
      clock.advanceTo(marketTimeOf(ground.stage.day, action.to));
      return;
    case 'plant':
      simulator.plant(action.fault);
      return;
    case 'clear-faults':
      simulator.clearFaults();
      return;
    case 'take-down':
      ADDRESSES[action.address].forEach(simulator.takeDown);
      return;
    case 'bring-up':
      ADDRESSES[action.address].forEach(simulator.bringUp);
      return;
    case 'kill-client':
      await ground.killClient(action.startAgain);
      return;
    case 'start-client':
      ground.startClient();
  }
};

const isRequest = (moment: StageMoment, { operationId, market, nth }: Counted): boolean =>
  moment.kind === 'request' && moment.operation === operationId && moment.market === market && moment.nth === nth;

export const prepareSteps = (ground: StepGround): StageSteps => {
  let waiting: readonly StageStep[] = ground.stage.steps ?? [];
  let haveDisturbed = false;
  const begun: Promise<void>[] = [];
  let impossible: MissingPrerequisite | undefined;
  let changing = Promise.resolve();
  /** A client that is started before the one that is being killed has gone would find its files in use. All else happens at once. */
  const begin = (action: StageAction): Promise<void> => {
    if (action.kind !== 'kill-client' && action.kind !== 'start-client') return act(action, ground);
    changing = changing.then(() => act(action, ground));
    return changing;
  };
  /** The market may have moved on, so that there is nothing to do it to: then the stage was not what it should be, and nobody is to blame. */
  const noteImpossible = (action: StageAction, error: unknown): void => {
    if (!(error instanceof ConfigurationError)) throw error;
    ground.note(`${textOf(action)} could not be done: ${error.message}`);
    impossible ??= { needed: `the step ${textOf(action)} of the stage`, found: `it could not be done: ${error.message}` };
  };
  const take = (hasCome: (moment: StageMoment) => boolean): void => {
    const due = waiting.filter(({ when }) => hasCome(when));
    if (due.length === 0) return;
    waiting = waiting.filter((step) => !due.includes(step));
    for (const { action } of due) {
      ground.note(textOf(action));
      haveDisturbed ||= DISTURBING.has(action.kind);
      begun.push(begin(action).catch((error) => noteImpossible(action, error)));
    }
  };
  const hasComeByNow =
    (recorded: number) =>
    (moment: StageMoment): boolean => {
      if (moment.kind === 'recorded') return recorded >= moment.records;
      if (moment.kind === 'marketTime') return ground.simulator.world.clock.now() >= marketTimeOf(ground.stage.day, moment.at);
      if (moment.kind !== 'published') return false;
      const logs = ground.channels(moment.market);
      // A client that is slower than the market meets the faults of its events in their order all the same.
      if (ground.isFaultAwaited(moment.market, moment.sequence)) return false;
      return logs.length > 0 && logs.every((log) => log.lastSequence() >= moment.sequence);
    };
  return {
    onCounted: (counted) => take((moment) => moment.kind === 'started' || isRequest(moment, counted)),
    tick: (recorded) => take(hasComeByNow(recorded)),
    areDone: () => waiting.length === 0,
    haveDisturbed: () => haveDisturbed,
    awaitsRecords: () => waiting.some(({ when }) => when.kind === 'recorded'),
    unmet: () => impossible,
    settled: async () => {
      await Promise.all(begun);
    },
  };
};
