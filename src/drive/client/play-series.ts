import type { Delivery } from '../../model/client-case.ts';
import type { CaseEvidence } from '../../model/evidence.ts';
import type { Stage } from '../../model/stage.ts';
import type { Arrival } from '../../simulator/options.ts';
import { type RunningSimulator, startSimulator } from '../../simulator/simulator.ts';
import type { ClientSession, ClientSubject } from '../../subject/client/client-subject.ts';
import { createRecorder } from '../../wire/recorder/recorder.ts';
import { measureOwnDelay } from '../own-delay.ts';
import { createFaultWatch, type FaultWatch } from './fault-watch.ts';
import { finishEvidence, outcomeOf } from './play-out.ts';
import { countCapture, isPast, sliceCapture } from './series-capture.ts';
import { ordinaryDates } from './series-dates.ts';
import { createSeriesClient, type SeriesClient } from './series-launcher.ts';
import { type Ground, type Later, layGround, openGroundTraffic, type PlayClientOptions, type PlayedClientCase } from './stage-ground.ts';
import { truthsOf, worldOptionsOf } from './stage-market.ts';
import { launchEnvironment, QUICK_HEARTBEAT_MS } from './stage-server.ts';
import type { Traffic } from './traffic.ts';

/**
 * Plays cases one after another with one client that runs through all of them: one simulator at fixed addresses, and for each case the
 * next trade date, with a market and faults of its own. Nothing of a case is left when the next one begins.
 */

export type SeriesOptions = PlayClientOptions & {
  readonly delivery: Delivery;
  /** The first case is played on this date, or on the first ordinary one after it. */
  readonly firstDate: string;
  /** Fixed where the client runs already; free ones are taken otherwise. */
  readonly ports?: { readonly primary: number; readonly secondary?: number };
  readonly credential?: { readonly clientId: string; readonly clientSecret: string };
};

export type ClientSeries = {
  readonly simulator: RunningSimulator;
  /** One at a time. */
  readonly play: (played: PlayedClientCase) => Promise<CaseEvidence>;
  readonly close: () => Promise<void>;
};

/** Who listens to the client just now: nobody between two cases. */
type Listening = { traffic?: Traffic; faults?: FaultWatch; later?: Later; businessDate: string };

/** Before any market opens: channels are there, and empty. */
const NIGHT = '08:00:00.000';
const NO_TRADES = { HK: 0, SSE: 0, SZSE: 0 };
const night = { startAt: NIGHT, rate: 0, openTrades: NO_TRADES, historyTrades: NO_TRADES };

/** The last answers of a case may be on their way while the next date is loaded; a stalled one is not waited for longer. */
const LAST_ANSWERS_MS = 3_000;

const dateOfChannel = (simulator: RunningSimulator, channelId: string): string | undefined =>
  simulator.world.channel(channelId)?.describe().tradeDate;

/** A client may still read what an earlier case left unfinished; that is no part of this one. */
const isOfCase = ({ pathParameter }: Arrival, simulator: RunningSimulator, businessDate: string): boolean => {
  if (pathParameter === undefined || /^\d{4}-\d\d-\d\d$/.test(pathParameter)) return true;
  const date = dateOfChannel(simulator, pathParameter);
  return date !== undefined && date >= businessDate;
};

const startServer = async (options: SeriesOptions, listening: Listening): Promise<RunningSimulator> => {
  const { seed, ports, credential } = options;
  const started: { simulator?: RunningSimulator } = {};
  const simulator = await startSimulator({
    seed,
    ...(ports === undefined ? {} : { ports }),
    ...credential,
    timers: { heartbeatIntervalMs: QUICK_HEARTBEAT_MS },
    // A client that was started on the first date goes on asking for what it loaded then.
    worldOptions: { businessDate: listening.businessDate, ...night, referenceFrom: listening.businessDate },
    onRequest: (arrival) => {
      listening.later?.launcher?.noteReady();
      if (started.simulator && isOfCase(arrival, started.simulator, listening.businessDate)) listening.traffic?.onRequest(arrival);
    },
    onConnection: (address, connection) => listening.traffic?.onConnection(address, connection),
    onFault: (planted) => listening.faults?.onFault(planted),
  });
  started.simulator = simulator;
  return simulator;
};

/** Each case has the ordinary dates that are left, and takes the first. */
const noDateLeft = (played: PlayedClientCase, seed: number): CaseEvidence => ({
  caseId: played.id,
  subject: 'client',
  seed,
  exchanges: [],
  secrets: [],
  notes: {},
  missing: {
    needed: 'a trade date after those of the cases before',
    found: 'the end of the calendar: begin the series on an earlier date',
  },
  durationMs: 0,
  waitedMs: 0,
});

type Series = {
  readonly options: SeriesOptions;
  readonly simulator: RunningSimulator;
  readonly session: ClientSession;
  readonly client: SeriesClient;
  readonly listening: Listening;
  /** Channels of the dates before the case that is played. */
  readonly earlier: Set<string>;
};

/** Its faults are for the channels of its own date: the next case's are listed already, and must not be refused for good. */
const onDate = (stage: Stage, businessDate: string): Stage => ({
  ...stage,
  day: { ...stage.day, businessDate },
  ...(stage.faults && { faults: stage.faults.map((planted) => ({ ...planted, tradeDate: businessDate })) }),
});

/** Also those of dates that no case was played on. */
const channelsBefore = ({ world, credentials }: RunningSimulator, businessDate: string): readonly string[] =>
  credentials.main.participants
    .flatMap((participant) => world.channelsOf(participant))
    .flatMap((log) => (log.describe().tradeDate < businessDate ? [log.describe().channelId] : []));

const openCase = async (series: Series, given: PlayedClientCase, businessDate: string): Promise<Ground> => {
  const { options, simulator, session, client, listening, earlier } = series;
  const played = { ...given, stage: onDate(given.stage, businessDate) };
  const recorder = createRecorder();
  const later: Later = {};
  const traffic = openGroundTraffic(recorder, later);
  const faults = createFaultWatch(played, traffic.note);
  const { clientId, clientSecret } = simulator.credentials.main;
  recorder.hide({ kind: 'clientSecret', value: clientSecret, clientId });
  const whole = session.capture;
  const own: { ground?: Ground } = {};
  const place = { businessDate, isEarlier: (channelId: string) => earlier.has(channelId) };
  await whole.beginCase?.(isPast(place));
  const capture = sliceCapture(whole, {
    ...place,
    before: await countCapture(whole),
    truth: () => truthsOf(own.ground?.market.followed() ?? []),
  });
  simulator.load(worldOptionsOf(played.stage.day));
  for (const channelId of channelsBefore(simulator, businessDate)) earlier.add(channelId);
  for (const fault of played.stage.faults ?? []) simulator.plant(fault);
  const base = {
    played,
    options,
    recorder,
    traffic,
    faults,
    simulator,
    session: { ...session, capture },
    launcher: client.forCase(recorder.elapsedMs),
  };
  own.ground = layGround(base, later);
  Object.assign(listening, { traffic, faults, later, businessDate });
  return own.ground;
};

/** After it the simulator behaves again, at the night before the next date, and listens for nobody. */
const closeCase = async ({ simulator, listening, earlier }: Series, ground: Ground, nextDate: string | undefined): Promise<void> => {
  for (const log of ground.market.followed()) earlier.add(log.describe().channelId);
  delete listening.traffic;
  delete listening.faults;
  delete listening.later;
  simulator.clearFaults();
  simulator.bringUp('primary');
  simulator.bringUp('secondary');
  simulator.load({ businessDate: nextDate ?? listening.businessDate, ...night });
  const timer = Promise.withResolvers<void>();
  const limit = setTimeout(timer.resolve, LAST_ANSWERS_MS);
  await Promise.race([ground.traffic.settled(), timer.promise]);
  clearTimeout(limit);
};

export const openClientSeries = async (subject: ClientSubject, options: SeriesOptions): Promise<ClientSeries> => {
  const dates = ordinaryDates(options.firstDate);
  const [businessDate = options.firstDate] = dates;
  const listening: Listening = { businessDate };
  const simulator = await startServer(options, listening);
  const session = await subject.startSession();
  const hasSecondary = options.ports === undefined || options.ports.secondary !== undefined;
  const first: Stage = {
    day: { businessDate, startAt: NIGHT, endAt: NIGHT, playMs: 1, openTrades: NO_TRADES, historyTrades: NO_TRADES },
    server: { hasSecondary },
  };
  const credential = simulator.credentials.main;
  const own = await launchEnvironment({ stage: first, simulator, credential, delivery: options.delivery, folder: session.folder });
  const environment = { ...session.environment, ...own };
  const client = createSeriesClient({ session, environment, isAttached: subject.description.kind === 'attach' });
  const series: Series = { options, simulator, session, client, listening, earlier: new Set() };
  let used = 0;
  return {
    simulator,
    play: async (played) => {
      const date = dates[used];
      if (date === undefined) return noDateLeft(played, options.seed);
      used += 1;
      const ownDelay = measureOwnDelay();
      const ground = await openCase(series, played, date);
      const outcome = await outcomeOf(ground, () => closeCase(series, ground, dates[used]));
      ownDelay.stop();
      return finishEvidence(ground, outcome, ownDelay.longestMs());
    },
    close: async () => {
      await client.stop(options.timings.graceMs);
      await session.close();
      await simulator.stop();
    },
  };
};
