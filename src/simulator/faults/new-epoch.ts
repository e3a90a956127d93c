import type { FaultImplementation, Hooks, Moment } from './fault.ts';

const restart = ({ world, channelId }: Moment): undefined => {
  if (channelId !== undefined && world.channel(channelId)?.state() === 'OPEN') world.operator.restart(channelId);
};

/** The peer finds the open channel in a new epoch: just before this request is judged, or after its stream sent the event at `atSequence`. */
export const newEpoch: FaultImplementation<'new-epoch'> = {
  settings: {},
  plan: (_fault, atSequence): Hooks => {
    if (atSequence === undefined) return { before: restart };
    return {
      afterEvent: (sequence, moment) => {
        if (sequence === atSequence) restart(moment);
        return 'goes-on';
      },
    };
  },
};
