import { startSimulator } from '../../src/simulator/simulator.ts';
import { toBenchmark } from '../talk.ts';
import { fetchToken } from '../token.ts';

/** The simulator as it ships, with a standing clock, so that all rounds see one payload, and without the rate limit. */

const line = toBenchmark();
const simulator = await startSimulator({
  limits: false,
  worldOptions: { rate: 0, startAt: '15:59:00.000', openTrades: { HK: 10_000, SSE: 500, SZSE: 500 } },
});
line.say({ kind: 'serving', origin: simulator.primary, token: await fetchToken(simulator.tokenUrl, simulator.credentials.main) });
