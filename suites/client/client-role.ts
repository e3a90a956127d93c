import { availableParallelism } from 'node:os';
import type { ClientRunConfig } from '../../src/config/run-config.ts';
import { playClientCase } from '../../src/drive/client/play-client-case.ts';
import { openClient } from '../../src/subject/client/open-client.ts';
import type { Role } from '../run/case-runner.ts';
import { clientAreas } from './index.ts';
import { type PlayedCase, playedCases } from './played.ts';
import { isInSeries, openRunSeries } from './run-series.ts';

/** While one client waits, others work: more of them than there are processors, but no more than fit into a small memory. */
const atOnce = (): number => Math.min(MOST_AT_ONCE, 4 * availableParallelism());
const MOST_AT_ONCE = 8;

const clientsAtOnce = ({ client, workers }: ClientRunConfig): number => (isInSeries(client) ? 1 : (workers ?? atOnce()));

/** Client cases: the client of the run is started against a simulator for each, or goes on through all of them. */
export const clientRole = (config: ClientRunConfig): Role<PlayedCase> => {
  const { client, seed } = config;
  const { timings } = client;
  const subject = openClient(client, process.env);
  const series = openRunSeries(config, subject, process.env);
  return {
    areas: Object.fromEntries(Object.entries(clientAreas).map(([area, cases]) => [area, playedCases(cases)])),
    atOnce: clientsAtOnce(config),
    caseMs: timings.caseMs + timings.graceMs,
    play: isInSeries(client) ? series.play : (played) => playClientCase(played, subject, { seed, timings }),
    close: async () => {
      await series.close();
      await subject.close();
    },
  };
};
