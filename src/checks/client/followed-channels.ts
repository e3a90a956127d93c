import type { ChannelTruth } from '../../model/capture.ts';
import type { ClientEvidence } from '../../model/client-evidence.ts';
import type { CaseEvidence } from '../../model/evidence.ts';
import { unobserved } from '../check.ts';
import { channelsSeen } from '../observe.ts';
import { channelsAsked } from './requests.ts';

/** When the client was first told of them. One that passes over pending channels comes to none of a day that it begins before the market does. */
const arePending = (channels: readonly ChannelTruth[], evidence: CaseEvidence): boolean => {
  const listed = channelsSeen(evidence, 'listChannels');
  const firstState = (channelId: string) => listed.find(({ value }) => value.channelId === channelId)?.value.state;
  return channels.length > 0 && channels.every(({ channelId }) => firstState(channelId) === 'PENDING');
};

/**
 * Channels that a case can blame a client for: those it asked something of. Whether it asks for each is for the cases of the start to say;
 * one that asked for none at all, although one was open, is blamed for all.
 */
export const followedChannels = ({ truth }: ClientEvidence, evidence: CaseEvidence): readonly ChannelTruth[] => {
  const asked = channelsAsked(evidence);
  const followed = truth.filter(({ channelId }) => asked.has(channelId));
  return followed.length > 0 || arePending(truth, evidence) ? followed : truth;
};

/** What such a client shows of a case that needs a channel to be followed. */
export const NOTHING_FOLLOWED = unobserved('the client followed none of the channels, all of which were pending when it started');

export const followsNothing = (evidence: CaseEvidence): boolean =>
  evidence.client !== undefined && evidence.client.truth.length > 0 && followedChannels(evidence.client, evidence).length === 0;
