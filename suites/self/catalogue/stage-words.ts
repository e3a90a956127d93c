import type { Stage, StageAction, StageMoment, StageServer, StageStep } from '../../../src/model/stage.ts';
import { faultWords } from '../../../src/simulator/faults/fault-words.ts';

/** What a client meets in a case, in words. */

const timeText = (at: string): string => at.replace(/:00(\.000)?$/, '').replace('T', ' ');

type Words<Union extends { readonly kind: string }> = {
  readonly [Kind in Union['kind']]: (one: Extract<Union, { readonly kind: Kind }>) => string;
};

const moments: Words<StageMoment> = {
  started: () => 'at its first request',
  request: ({ operation, nth, market }) => `at its request ${nth} of \`${operation}\`${market === undefined ? '' : `, market ${market}`}`,
  published: ({ market, sequence }) => `when event ${sequence} of ${market} was published`,
  recorded: ({ records }) => `when it has recorded ${records} records`,
  marketTime: ({ at }) => `at ${timeText(at)} of the market's day`,
};

const actions: Words<StageAction> = {
  'restart-channels': ({ market }) => `the channels of ${market} begin a new epoch`,
  'end-mapping': ({ brokerNumber, market }) => `the mapping of broker ${brokerNumber} ends in ${market}`,
  'correct-dataset': ({ dataset }) => `the dataset ${dataset} is corrected`,
  publish: ({ market, trade = {} }) => {
    const members = Object.entries(trade).map(([name, value]) => `${name} \`${value}\``);
    return `a trade is published in ${market}${members.length === 0 ? '' : ` with ${members.join(', ')}`}`;
  },
  advance: ({ to }) => `the market's clock goes on to ${timeText(to)}`,
  plant: ({ fault }) => faultWords(fault),
  'clear-faults': () => 'the faults end',
  'take-down': ({ address }) => `${address === 'both' ? 'both addresses go' : `the ${address} address goes`} down`,
  'bring-up': ({ address }) => `${address === 'both' ? 'both addresses come' : `the ${address} address comes`} back`,
  'kill-client': ({ startAgain }) => `it is killed${startAgain === 'at-once' ? ', and started again at once' : ''}`,
  'start-client': () => 'it is started again',
};

const said = <Union extends { readonly kind: string }, Kind extends Union['kind']>(
  words: Words<Union>,
  kind: Kind,
  one: Extract<Union, { readonly kind: Kind }>,
): string => words[kind](one);

const stepWords = ({ when, action }: StageStep): string => `${said(moments, when.kind, when)}: ${said(actions, action.kind, action)}`;

const serverWords = (server: StageServer): readonly string[] => {
  const { tls, certificate, oldVersions, hasSecondary, tokenLifetimeSeconds, limits, timers } = server;
  return [
    ...(tls === undefined ? [] : [`TLS: ${tls}`]),
    ...(certificate === undefined ? [] : [`a server certificate that is ${certificate}`]),
    ...(oldVersions === undefined ? [] : [`versions of TLS older than 1.2 ${oldVersions}`]),
    ...(hasSecondary ? ['a secondary address'] : []),
    ...(tokenLifetimeSeconds === undefined ? [] : [`tokens that live ${tokenLifetimeSeconds} s`]),
    ...(limits === undefined ? [] : [`a limit of ${limits.requestsPerWindow} requests in ${limits.windowSeconds} s`]),
    ...Object.entries(timers ?? {}).map(([name, value]) => `${name} ${value}`),
  ];
};

const dayWords = ({ day }: Stage): string => {
  const { businessDate, startAt, endAt, openTrades, retainedEvents } = day;
  const trades = Object.entries(openTrades).map(([market, count]) => `${market} ${count}`);
  const kept = retainedEvents === undefined ? '' : `; the last ${retainedEvents} events of a channel are kept`;
  return `the market of ${businessDate} from ${timeText(startAt)} to ${timeText(endAt)}; trade sides of each participant ID: ${trades.join(', ')}${kept}`;
};

export const stageLines = (stage: Stage): readonly string[] => [
  dayWords(stage),
  ...(stage.server === undefined ? [] : [`a simulator with ${serverWords(stage.server).join(', ')}`]),
  ...(stage.heartbeatIntervalMs === undefined ? [] : [`a heartbeat every ${stage.heartbeatIntervalMs} ms`]),
  ...(stage.credential === undefined || stage.credential === 'main' ? [] : [`the credential \`${stage.credential}\``]),
  ...(stage.faults ?? []).map(faultWords),
  ...(stage.steps ?? []).map(stepWords),
  ...(stage.mayStop ? ['the client may stop there'] : []),
  ...(stage.watchMs === undefined ? [] : [`it is watched for ${stage.watchMs} ms after the end`]),
];
