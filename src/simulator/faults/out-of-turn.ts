import type { FaultKind } from '../../model/fault.ts';
import type { OutOfTurn } from '../state/out-of-turn.ts';
import type { FaultImplementation, FaultOf, Moment } from './fault.ts';

/**
 * The kinds whose events the market itself publishes, so that batches, streams, snapshots and the truth agree: once on each
 * channel, before a request is judged, and with `atSequence` as soon as the event of that sequence is there.
 */
type MarketKind = Extract<
  FaultKind,
  'possible-resend' | 'stale-version' | 'skipped-version' | 'amend-before-report' | 'cancel-before-report' | 'unknown-code'
>;

export const planOutOfTurn =
  <Kind extends MarketKind>(wanted: (fault: FaultOf<Kind>) => OutOfTurn): FaultImplementation<Kind>['plan'] =>
  (fault, atSequence = 0) => {
    const done = new Set<string>();
    const publish = ({ world, channelId }: Moment): boolean => {
      const isDue = channelId !== undefined && !done.has(channelId) && (world.channel(channelId)?.lastSequence() ?? 0) >= atSequence;
      const isPublished = isDue && world.operator.publishOutOfTurn(channelId, wanted(fault)).length > 0;
      if (isPublished) done.add(channelId);
      return isPublished;
    };
    return {
      before: (moment) => (publish(moment) ? undefined : 'no-occasion'),
      afterEvent: (_sequence, moment) => (atSequence > 0 && publish(moment) ? 'was-done' : 'goes-on'),
    };
  };
