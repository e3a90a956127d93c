import type { Delivery } from '../../model/client-case.ts';
import type { MissingPrerequisite } from '../../model/evidence.ts';
import type { PlantedFault } from '../../model/fault.ts';
import type { Stage } from '../../model/stage.ts';
import type { Market } from '../../model/trade.ts';
import { faultText } from './fault-text.ts';

/** Which of a stage's faults happened: a client that never met the one that its case is about has shown nothing. */
export type FaultWatch = {
  readonly onFault: (planted: PlantedFault) => void;
  readonly hasHappened: () => boolean;
  /** The first that happened on no channel; undefined when each has happened. */
  readonly unmet: () => MissingPrerequisite | undefined;
  /** Whether one is still to come: the market had better not close before it. */
  readonly isAwaited: () => boolean;
  /** Whether one is still to come that is planted at an earlier event of the market. */
  readonly isAwaitedBefore: (market: Market, sequence: number) => boolean;
};

type Watched = { readonly stage: Stage; readonly delivery: Delivery };

const plantedBy = ({ faults = [], steps = [] }: Stage): readonly PlantedFault[] => [
  ...faults,
  ...steps.flatMap(({ action }) => (action.kind === 'plant' ? [action.fault] : [])),
];

/** A stage for both deliveries plants faults on streams, too, which a client that pulls does not open. */
const awaitedOf = (stage: Stage, delivery: Delivery): readonly PlantedFault[] =>
  plantedBy(stage).filter(({ on }) => delivery === 'stream' || on !== 'streamEvents');

const READS: ReadonlySet<string> = new Set(['pullEvents', 'streamEvents']);

/** A stage for both deliveries plants a fault on either way of reading: a client meets it on its own. */
const areTwins = (one: PlantedFault, other: PlantedFault): boolean =>
  one.on !== other.on && READS.has(one.on) && READS.has(other.on) && one.fault.kind === other.fault.kind && one.market === other.market;

const placeOf = ({ on, market, nth, afterSequence, atSequence }: PlantedFault): string =>
  [
    `on ${on}`,
    ...(market === undefined ? [] : [`of ${market}`]),
    ...(nth === undefined ? [] : [`at request ${nth}`]),
    ...(afterSequence === undefined ? [] : [`after event ${afterSequence}`]),
    ...(atSequence === undefined ? [] : [`at event ${atSequence}`]),
  ].join(' ');

export const createFaultWatch = ({ stage, delivery }: Watched, note: (says: string) => void): FaultWatch => {
  const planted = awaitedOf(stage, delivery);
  const happened = new Set<PlantedFault>();
  const isMet = (one: PlantedFault): boolean =>
    one.isOptional === true || happened.has(one) || planted.some((other) => areTwins(one, other) && happened.has(other));
  return {
    onFault: (fault) => {
      happened.add(fault);
      note(faultText(fault));
    },
    hasHappened: () => happened.size > 0,
    isAwaited: () => planted.some((one) => !isMet(one)),
    isAwaitedBefore: (market, sequence) =>
      planted.some((one) => one.market === market && (one.atSequence ?? sequence) < sequence && !isMet(one)),
    unmet: () => {
      const missed = planted.find((one) => !isMet(one));
      return missed && { needed: `the fault ${missed.fault.kind} ${placeOf(missed)}`, found: 'that it never happened' };
    },
  };
};
