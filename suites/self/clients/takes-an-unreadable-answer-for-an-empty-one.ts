import { incomingOf } from '../../../examples/typescript/src/channel.ts';
import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Defect: takes a batch that cannot be read for an empty one, the last of its channel or all that there is to a gap. Breaks CLI-TOL-10. */
await runClient(readSettings(process.env), {
  ...parts,
  createConnection: (settings) => {
    const connection = parts.createConnection(settings);
    return {
      ...connection,
      send: async (request) => {
        const answer = await connection.send(request);
        if (answer.status !== 200 || isJson(answer.text) || !request.url.includes('/events?')) return answer;
        return { ...answer, text: JSON.stringify({ epoch: 1, state: 'CLOSED', lastSequence: 0, events: [] }) };
      },
    };
  },
  recover: async (state, gap, { gateway, newBackOff }) => {
    const { channelId } = state.channel;
    const query = `afterSequence=${gap.from - 1}&limit=${gap.to - gap.from + 1}`;
    const { json } = await gateway.ask({ path: `/trade-data/v1/channels/${channelId}/events?${query}` }, newBackOff());
    const rest = state.take(incomingOf(json, gap.from - 1));
    if (rest !== undefined) state.giveUp(rest);
  },
});
