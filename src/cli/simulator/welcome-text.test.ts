import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { startSimulator } from '../../simulator/simulator.ts';
import { welcomeText } from './welcome-text.ts';

test.each(["demo'secret+/%=q", 'plain', 'a b:c"d$e`f\\g!(h)*', 'größe€'])(
  'the line to try names the client so that a shell and the server read the secret %j',
  async (clientSecret) => {
    const simulator = await startSimulator({ clientSecret, worldOptions: { rate: 0 } });
    const text = welcomeText(simulator, { files: undefined, isMutual: false, seed: 1 });
    const [, word = ''] = / -u (.*) -d grant_type/.exec(text) ?? [];
    // As the shell hands it to curl, and curl to the server.
    const pair = execFileSync('sh', ['-c', `printf %s ${word}`]);
    const answer = await fetch(simulator.tokenUrl, {
      method: 'POST',
      headers: { Authorization: `Basic ${pair.toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    await simulator.stop();
    expect([answer.status, await answer.json()]).toEqual([200, expect.objectContaining({ token_type: 'Bearer' })]);
  },
);
