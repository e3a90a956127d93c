import type { RequirementId } from '../../generated/requirements.ts';
import { channels, controlTotals, entitled, events, incidents, promisedHeaders, reply, snapshot, stream } from '../../src/checks/index.ts';
import type { ServerCase, ServerPeer } from '../../src/model/case.ts';

const askWithAnEarlierCursor = async (peer: ServerPeer): Promise<void> => {
  const channel = await peer.channel('HK', 'OPEN');
  const path = `/trade-data/v1/channels/${channel.channelId}/snapshot`;
  const cursor = peer.cursorOf(await peer.request('first-page', 'takeSnapshot', `${path}?limit=10`));
  await peer.incident.newEpoch(channel);
  await peer.request('next-page', 'takeSnapshot', path, { query: { cursor } });
};

/** What becomes of a channel when its server begins anew, when it closes under the reader’s eyes, and when a mapping ends in its midst. */
export const incidentCases = [
  {
    id: 'new-epoch-has-a-higher-number',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-SEQ-15',
    needs: ['incidents'],
    title: 'a channel that begins anew has a higher epoch than before',
    play: async (peer) => {
      await peer.incident.newEpoch(await peer.channel('HK', 'OPEN'));
      await peer.channels('after');
    },
    checks: [incidents.epochIsHigher('after')],
  },
  {
    id: 'new-epoch-starts-again-at-one',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-SEQ-01',
    needs: ['incidents'],
    title: 'the events of a new epoch start at sequence 1, with the opening, and name the new epoch',
    play: async (peer) => {
      await peer.incident.newEpoch(await peer.channel('SZSE', 'OPEN'));
      await peer.pullAll('events', await peer.channel('SZSE', 'OPEN'));
    },
    checks: [
      events.startAt('events', 1),
      events.contiguous('events'),
      events.firstIs('events', 'CHANNEL_OPENED'),
      events.nameTheirEpoch('events'),
    ],
  },
  {
    id: 'snapshot-of-a-new-epoch-equals-its-events',
    subject: 'server',
    family: 'consistency',
    requirement: 'TRD-SNAP-14',
    needs: ['incidents', 'snapshot'],
    title: 'after a new epoch, the snapshot and the events lead to the same live trades',
    play: async (peer) => {
      await peer.incident.newEpoch(await peer.channel('SSE', 'OPEN'));
      const again = await peer.channel('SSE', 'OPEN');
      await peer.snapshot('snapshot', again);
      await peer.pullAll('events', again);
    },
    checks: [snapshot.equalsTheEvents('snapshot', 'events')],
  },
  {
    id: 'snapshot-cursors-end-with-their-epoch',
    subject: 'server',
    family: 'error-handling',
    requirement: 'TRD-SNAP-12',
    needs: ['incidents', 'snapshot'],
    title: 'a snapshot cursor of an earlier epoch is answered 409 EPOCH_CHANGED',
    play: (peer) => askWithAnEarlierCursor(peer),
    checks: [reply('next-page').isProblem(409, 'EPOCH_CHANGED')],
  },
  {
    id: 'refusals-of-earlier-cursors-are-whole',
    subject: 'server',
    family: 'error-handling',
    requirement: 'HTTP-GEN-30',
    needs: ['incidents', 'snapshot'],
    title: 'a snapshot cursor of an earlier epoch is refused with a whole answer',
    play: (peer) => askWithAnEarlierCursor(peer),
    checks: [reply('next-page').matchesSchema(), promisedHeaders.areThere('next-page')],
  },
  {
    id: 'refusals-of-earlier-cursors-announce-the-rate-limit',
    subject: 'server',
    family: 'http-behaviour',
    requirement: 'HTTP-GEN-30',
    needs: ['incidents', 'snapshot', 'rateLimit'],
    title: 'the refusal of a snapshot cursor of an earlier epoch announces the rate limit',
    play: (peer) => askWithAnEarlierCursor(peer),
    checks: [promisedHeaders.announceTheRateLimit('next-page')],
  },
  {
    id: 'streams-end-with-their-epoch',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-STR-27',
    needs: ['incidents', 'stream'],
    title: 'a stream is ended with EPOCH_CHANGED when a new epoch begins',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'OPEN');
      const meanwhile = () => peer.incident.newEpoch(channel);
      await peer.follow('stream', channel, { until: { ended: true }, meanwhile });
    },
    checks: [stream.endsWith('stream', 'EPOCH_CHANGED')],
  },
  {
    id: 'trades-end-with-their-mapping',
    subject: 'server',
    family: 'authorization',
    requirement: 'TRD-ENT-08',
    needs: ['incidents'],
    title: 'once a mapping has ended, no trade that its broker makes afterwards is delivered',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'OPEN');
      await peer.incident.endMapping(await peer.liveTrade('before', channel));
      await peer.pullUntil('after', channel, channel.lastSequence + 30);
      await peer.pullAll('events', channel);
      await peer.dataset('clearing-mappings', 'clearing-mappings');
    },
    checks: [entitled.tradesLieWithinTheirMapping('events')],
  },
  {
    id: 'later-events-stay-with-the-gcp-of-the-trade',
    subject: 'server',
    family: 'authorization',
    requirement: 'TRD-ENT-10',
    needs: ['incidents'],
    title: 'an amendment comes to the GCP that the broker had when it traded, also after that mapping has ended',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'OPEN');
      const trade = await peer.liveTrade('before', channel);
      await peer.incident.endMapping(trade);
      await peer.incident.amend(trade);
      await peer.pullAll('after', channel, { afterSequence: channel.lastSequence });
    },
    checks: [incidents.amendmentIsDelivered('after')],
  },
  // The closes come last: no other case finds the channel open again.
  {
    id: 'streams-tell-the-close-as-it-happens',
    subject: 'server',
    family: 'consistency',
    requirement: 'TRD-STR-07',
    needs: ['incidents', 'stream'],
    title: 'a stream that is open when its channel closes brings the events that a pull brings afterwards, to the last',
    play: async (peer) => {
      const channel = await peer.channel('SSE', 'OPEN');
      const meanwhile = () => peer.incident.close(channel);
      await peer.follow('streamed', channel, { until: { ended: true }, meanwhile });
      await peer.pullAll('pulled', channel);
    },
    checks: [
      events.lastIs('streamed', 'CHANNEL_CLOSED'),
      stream.endsWith('streamed', 'CHANNEL_CLOSED'),
      events.agree('pulled', 'streamed'),
    ],
  },
  {
    id: 'pulls-tell-the-close-as-it-happens',
    subject: 'server',
    family: 'sequencing',
    requirement: 'TRD-CHN-14',
    needs: ['incidents'],
    title: 'a reader that pulls while its channel closes is told CLOSED with the close, and not before',
    play: async (peer) => {
      const channel = await peer.channel('SZSE', 'OPEN');
      await peer.pullUntil('before', channel, channel.lastSequence + 1);
      await peer.together(
        () => peer.pullUntilClosed('polls', channel),
        () => peer.incident.close(channel),
      );
    },
    checks: [
      channels.closeWithTheirLastEvent('before'),
      channels.closeWithTheirLastEvent('polls'),
      events.contiguous('polls'),
      events.lastIs('polls', 'CHANNEL_CLOSED'),
    ],
  },
  {
    id: 'totals-of-a-close-agree-with-the-snapshot-after-it',
    subject: 'server',
    family: 'consistency',
    requirement: 'TRD-TOT-07',
    needs: ['incidents', 'snapshot'],
    title: 'a channel that has just closed tells one story by its events, its control totals and its snapshot',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'OPEN');
      await peer.incident.close(channel);
      await peer.pullAll('events', channel);
      await peer.snapshot('snapshot', channel);
    },
    checks: [
      snapshot.equalsTheEvents('snapshot', 'events'),
      controlTotals.equalTheEvents('events', 'count'),
      controlTotals.equalTheEvents('events', 'quantity'),
      controlTotals.equalTheEvents('events', 'value'),
      controlTotals.equalTheEvents('events', 'hashTotal'),
    ],
  },
] as const satisfies readonly ServerCase<RequirementId>[];
