import type { FaultImplementation, Hooks, Moment } from './fault.ts';

const restart = ({ world, channelId }: Moment): boolean => {
  if (channelId === undefined || world.channel(channelId)?.state() !== 'OPEN') return false;
  world.operator.restart(channelId);
  return true;
};

/** The peer finds the open channel in a new epoch: just before this request is judged, or after its stream sent the event at `atSequence`. */
export const newEpoch: FaultImplementation<'new-epoch'> = {
  settings: {},
  plan: (_fault, atSequence): Hooks => {
    if (atSequence === undefined) return { before: (moment) => (restart(moment) ? undefined : 'no-occasion') };
    return {
      afterEvent: (sequence, moment) => (sequence === atSequence && restart(moment) ? 'was-done' : 'goes-on'),
    };
  },
};
