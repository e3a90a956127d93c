import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type RunningSimulator, startSimulator } from '../simulator/simulator.ts';
import { createWireClient } from '../wire/client/client.ts';
import { incidentsBy } from './incident-hook.ts';

/** Against the simulator's own control port, which brings incidents about in the same words. */

const client = createWireClient();
const by = { client, limitMs: 2_000 };
const open = 'B01224-HK-20260408';

let simulator: RunningSimulator;
beforeAll(async () => {
  simulator = await startSimulator({ control: {}, worldOptions: { rate: 0 } });
});
afterAll(async () => {
  client.close();
  await simulator.stop();
});

const address = () => `${simulator.controlUrl}/incidents`;

test('an address is told, and what it did has happened', async () => {
  expect(await incidentsBy({ url: address() }, by)({ incident: 'new-epoch', channelId: open })).toEqual({ done: true });
  expect(simulator.world.channel(open)?.epoch()).toBe(2);
});

test('an address that refuses says why', async () => {
  const outcome = await incidentsBy({ url: address() }, by)({ incident: 'close-channel', channelId: 'no-such-channel' });
  expect(outcome).toEqual({ done: false, says: expect.stringMatching(/incidents\.url\) answered 409: .*no channel no-such-channel/) });
});

test('an address where nobody listens is a value, too', async () => {
  const outcome = await incidentsBy({ url: 'http://127.0.0.1:1/' }, by)({ incident: 'close-channel', channelId: open });
  expect(outcome).toEqual({ done: false, says: expect.stringContaining('gave no answer') });
});

/** Ends well when it is told of the end of a mapping, and not otherwise. */
const SCRIPT = `let told = '';
process.stdin.on('data', (chunk) => { told += chunk; }).on('end', () => {
  const { incident, brokerNumber } = JSON.parse(told);
  if (incident === 'end-mapping' && brokerNumber === '1400') process.exit(0);
  process.stderr.write('cannot do ' + incident);
  process.exit(3);
});`;

test('a command is told on its standard input, and its exit code counts', async () => {
  const ask = incidentsBy({ command: [process.execPath, '-e', SCRIPT] }, by);
  expect(await ask({ incident: 'end-mapping', brokerNumber: '1400', market: 'HK' })).toEqual({ done: true });
  expect(await ask({ incident: 'close-channel', channelId: open })).toEqual({
    done: false,
    says: expect.stringMatching(/\(target\.incidents\.command\) ended with exit code 3: cannot do close-channel$/),
  });
});

test('a command that does not exist, or does not end, is a value', async () => {
  const incident = { incident: 'close-channel', channelId: open } as const;
  expect(await incidentsBy({ command: ['no-such-command'] }, by)(incident)).toMatchObject({
    done: false,
    says: expect.stringContaining('could not be started'),
  });
  const endless = [process.execPath, '-e', 'setInterval(() => {}, 1000)'];
  expect(await incidentsBy({ command: endless }, { client, limitMs: 300 })(incident)).toMatchObject({
    done: false,
    says: expect.stringContaining('did not end within 300 ms'),
  });
});
