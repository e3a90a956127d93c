import type { ClientRunConfig } from '../../src/config/run-config.ts';
import { type ClientSeries, openClientSeries, type SeriesOptions } from '../../src/drive/client/play-series.ts';
import type { Delivery } from '../../src/model/client-case.ts';
import type { ClientConfig } from '../../src/model/client-config.ts';
import type { CaseEvidence } from '../../src/model/evidence.ts';
import type { ClientSubject } from '../../src/subject/client/client-subject.ts';
import type { PlayedCase } from './played.ts';

/** The cases of a run with one client for all: one for each delivery, as a client is started with one. */

export const isInSeries = ({ reach }: ClientConfig): boolean => reach.kind === 'attach' || reach.session === 'shared';

/** Early in the year, so that there are dates enough. */
const FIRST_DATE = '2026-01-05';

type Environment = Readonly<Record<string, string | undefined>>;

const reachOptions = ({ reach }: ClientConfig, environment: Environment): Pick<SeriesOptions, 'firstDate' | 'ports' | 'credential'> => {
  if (reach.kind !== 'attach') return { firstDate: FIRST_DATE };
  const { businessDate, primaryPort, secondaryPort, clientId, clientSecretEnv } = reach;
  return {
    firstDate: businessDate,
    ports: { primary: primaryPort, ...(secondaryPort === undefined ? {} : { secondary: secondaryPort }) },
    credential: { clientId, clientSecret: environment[clientSecretEnv] ?? '' },
  };
};

export type RunSeries = { readonly play: (played: PlayedCase) => Promise<CaseEvidence>; readonly close: () => Promise<void> };

export const openRunSeries = ({ client, seed }: ClientRunConfig, subject: ClientSubject, environment: Environment): RunSeries => {
  const open = new Map<Delivery, Promise<ClientSeries>>();
  const seriesOf = (delivery: Delivery): Promise<ClientSeries> => {
    const options = { seed, timings: client.timings, delivery, ...reachOptions(client, environment) };
    const series = open.get(delivery) ?? openClientSeries(subject, options);
    open.set(delivery, series);
    return series;
  };
  return {
    play: async (played) => (await seriesOf(played.delivery)).play(played),
    close: async () => {
      const all = await Promise.allSettled(open.values());
      await Promise.all(all.map((one) => (one.status === 'fulfilled' ? one.value.close() : undefined)));
    },
  };
};
