import { setTimeout as sleep } from 'node:timers/promises';
import { runClient } from '../../../examples/typescript/src/client.ts';
import { parts } from '../../../examples/typescript/src/parts.ts';
import type { Follow } from '../../../examples/typescript/src/pull.ts';
import { readSettings } from '../../../examples/typescript/src/settings.ts';

const READ_ON_MS = 100;

/** Without an end: nobody waits for it. */
const readOn: Follow = async (state, { gateway, newBackOff, settings }) => {
  const { epoch, sequence } = state.position();
  const path = `/trade-data/v1/channels/${state.channel.channelId}`;
  for (;;) {
    await sleep(READ_ON_MS);
    if (settings.delivery === 'pull') await gateway.ask({ path: `${path}/events?afterSequence=${sequence}` }, newBackOff());
    else (await gateway.open({ path: `${path}/stream`, headers: { 'Last-Event-ID': `${epoch}:${sequence}` } }, newBackOff())).close();
  }
};

/** Defect: asks now and then whether something comes after the close. Breaks CLI-EOD-04. */
await runClient(readSettings(process.env), {
  ...parts,
  followByPull: async (state, context) => {
    await parts.followByPull(state, context);
    void readOn(state, context);
  },
  followByStream: async (state, context) => {
    await parts.followByStream(state, context);
    void readOn(state, context);
  },
});
