import { setTimeout as sleep } from 'node:timers/promises';
import type { ChannelState, Context } from '../../../examples/typescript/src/channel.ts';
import { runClient } from '../../../examples/typescript/src/client.ts';
import type { Connection } from '../../../examples/typescript/src/connection.ts';
import { Refused } from '../../../examples/typescript/src/failures.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import type { Follow } from '../../../examples/typescript/src/pull.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';
import type { TakeSnapshot } from '../../../examples/typescript/src/snapshot.ts';

/**
 * A conforming client that does early what others do when they must.
 *
 * - It takes a snapshot of every channel before that opens, and goes on after it: what it says is as good as nothing, and nothing forbids
 *   to ask (CLI-GAP-12). One that is not offered it does not ask for again (CLI-RETRY-07).
 * - It takes another token when little more than half of the life of the first is over: that is before it is needed, and a token serves
 *   all requests until then (CLI-AUTH-04).
 * - Its waits begin with the declared first and three times as long each time, cut at the declared longest before a fifth is left to
 *   chance: longer after each failure (CLI-RETRY-04).
 * - It gives up a stream, and opens it again, when one heartbeat is missing and the next one late: before it must (CLI-LIVE-02), and not while
 *   heartbeats come in time (CLI-LIVE-03).
 * - It asks for the longest wait that the contract knows, and for no number of events: both parameters are its own choice.
 * - It names itself in every request id, and says of gzip what it likes best: any well-formed id will do (CLI-BOOT-08, CLI-BOOT-09).
 * - It has read more often than it must whether there are new channels and new reference data (CLI-REF-10).
 */

const RATIO = 3;
const CHANCE = 0.2;
/** The client leaves a fifth of what it is told: a token is used for little more than the first half of its life. */
const EARLY_PART = 0.7;

const earlier = (text: string): string =>
  text.replace(/"expires_in":(\d+)/, (_, seconds: string) => `"expires_in":${Math.max(1, Number(seconds) * EARLY_PART)}`);

const eager = (connection: Connection): Connection => {
  let count = 0;
  const restyled = (request: Parameters<Connection['send']>[0]) => {
    count += 1;
    return {
      ...request,
      url: request.url.replace(/&limit=1000(?=&waitSeconds)/, '').replace(/waitSeconds=\d+/, 'waitSeconds=30'),
      headers: {
        'X-Request-Id': `ahead_of.things-${process.pid}-${count}`,
        'Accept-Encoding': 'gzip;q=1.0, identity;q=0.5',
        ...request.headers,
      },
    };
  };
  return {
    send: async (request) => {
      const answer = await connection.send(restyled(request));
      return request.method === 'POST' ? { ...answer, text: earlier(answer.text) } : answer;
    },
    open: (request) => {
      const { 'Accept-Encoding': _, ...headers } = restyled(request).headers;
      return connection.open({ ...restyled(request), headers });
    },
  };
};

/** What is not offered is not asked for again, by nobody of this client. */
let refusal: Refused | undefined;

const takeSnapshot: TakeSnapshot = async (channel, context) => {
  if (refusal !== undefined) throw refusal;
  try {
    return await parts.takeSnapshot(channel, context);
  } catch (error) {
    if (error instanceof Refused && error.status === 501) refusal = error;
    throw error;
  }
};

/** One after the other, so that a refusal of the first is known before another is asked for. */
let before: Promise<unknown> = Promise.resolve();

/** Where a snapshot cannot be had yet, or is not offered, events are enough. */
const beginWithSnapshot = async (state: ChannelState, context: Context): Promise<void> => {
  if (state.position().sequence > 0 || state.channel.state !== 'PENDING') return;
  const snapshot = await context.parts.takeSnapshot(state.channel, context);
  if (snapshot.asOfSequence > 0) state.restart(snapshot);
};

/** The client waits for three intervals of what it is told. */
const PATIENCE = 2.5 / 3;

const impatient = (state: ChannelState): ChannelState => {
  const { timers } = state.channel;
  return { ...state, channel: { ...state.channel, timers: { ...timers, heartbeatIntervalMs: timers.heartbeatIntervalMs * PATIENCE } } };
};

const following =
  (follow: Follow): Follow =>
  async (state, context) => {
    const turn = before.then(() => beginWithSnapshot(state, context));
    before = turn.catch(() => undefined);
    try {
      await turn;
    } catch (error) {
      context.report(`${state.channel.channelId}: no snapshot to begin with: ${String(error)}`);
    }
    await follow(state, context);
  };

const settings = readSettings(process.env);

await runClient(
  { ...settings, lookMs: settings.lookMs / 2 },
  {
    ...parts,
    takeSnapshot,
    createConnection: (own) => eager(parts.createConnection(own)),
    followByPull: following(parts.followByPull),
    followByStream: following((state, context) => parts.followByStream(impatient(state), context)),
    createBackOff: ({ firstBackOffMs, longestBackOffMs }) => {
      let attempts = 0;
      return {
        wait: async (atLeastMs = 0) => {
          const grown = Math.min(firstBackOffMs * RATIO ** attempts, longestBackOffMs);
          attempts += 1;
          await sleep(Math.max(atLeastMs, grown * (1 - CHANCE * Math.random())));
        },
        reset: () => {
          attempts = 0;
        },
      };
    },
  },
);
