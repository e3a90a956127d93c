import type { ChannelTruth } from '../../model/capture.ts';
import type { ClientEvidence } from '../../model/client-evidence.ts';
import type { CaseEvidence } from '../../model/evidence.ts';
import { channelsAsked } from './requests.ts';

/**
 * Channels that a case can blame a client for: those it asked something of. Whether it asks for each is for the cases of the start to say;
 * one that asked for none at all is blamed for all.
 */
export const followedChannels = ({ truth }: ClientEvidence, evidence: CaseEvidence): readonly ChannelTruth[] => {
  const asked = channelsAsked(evidence);
  const followed = truth.filter(({ channelId }) => asked.has(channelId));
  return followed.length === 0 ? truth : followed;
};
