import type { ChannelTruth } from '../../model/capture.ts';
import type { Check } from '../../model/case.ts';
import type { CaseEvidence } from '../../model/evidence.ts';
import type { Finding, StoryStep } from '../../model/verdict.ts';
import { check, each } from '../check.ts';
import { channelsSeen } from '../observe.ts';
import { told } from '../story.ts';
import { askedStep, readingsOf } from './deliveries.ts';
import { followedChannels } from './followed-channels.ts';

/** Whether a client that runs over the day's end goes on with the channels of the next trade date. */

const listed = (evidence: CaseEvidence, channelId: string): readonly StoryStep[] => {
  const seen = channelsSeen(evidence, 'listChannels').find(({ value }) => value.channelId === channelId);
  return seen === undefined ? [] : [{ what: `${channelId} in the channel list`, ...seen.place }];
};

const followed = ({ channelId, lastSequence }: ChannelTruth, evidence: CaseEvidence): Finding | undefined => {
  const first = readingsOf(evidence).find((reading) => reading.channelId === channelId);
  if (first?.after === 0) return undefined;
  const finding = {
    says: `${channelId} was ${first === undefined ? 'not followed' : 'not followed from its first event'}`,
    expected: `its events from 1 to ${lastSequence}`,
    received: first === undefined ? 'no request for its events' : `events after ${first.after}`,
    exchange: first?.exchange.label ?? 'listChannels',
    at: '',
  };
  return told(finding, [...listed(evidence, channelId), ...(first === undefined ? [] : [askedStep(first.exchange)])]);
};

/** Of what it followed on its business date: what it did not, it need not begin to. */
const laterChannels = (evidence: CaseEvidence): readonly ChannelTruth[] => {
  const businessDate = evidence.notes['businessDate'];
  const { client } = evidence;
  if (client === undefined || typeof businessDate !== 'string') return [];
  const ofTheDate = client.truth.filter(({ tradeDate }) => tradeDate <= businessDate);
  const left = ofTheDate.filter((channel) => !followedChannels({ ...client, truth: ofTheDate }, evidence).includes(channel));
  return client.truth.filter(
    ({ tradeDate, market, gcpParticipantId }) =>
      tradeDate > businessDate && !left.some((channel) => channel.market === market && channel.gcpParticipantId === gcpParticipantId),
  );
};

export const nextDay = {
  isFollowed: (): Check =>
    check('next-day-is-followed', 'the channels of the next trade date were read from their first event', (evidence) =>
      each(laterChannels(evidence), 'no channel of a later trade date opened', (channel) => followed(channel, evidence)),
    ),
};
