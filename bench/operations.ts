/** What is asked of all three servers. */

export type ServerName = 'bare' | 'simulator' | 'prism';

export type Operation = {
  readonly name: string;
  /** The example that Prism is asked for. */
  readonly example: string;
  readonly documentPath: string;
  readonly servers: readonly ServerName[];
  /** Another list in each round, where pages must be new. */
  readonly paths: (round: number) => readonly string[];
  readonly isOnce: boolean;
};

const channel = '/trade-data/v1/channels/B01224-HK-20260408';
const newPagesInRound = 4_000;
/** Events that the simulator's channel certainly has before 15:59. */
const positions = 8_000;

/** Position and size together are new each time: about a hundred events in each, none asked for twice. */
const newPages = (round: number): readonly string[] =>
  Array.from({ length: newPagesInRound }, (_, index) => {
    const number = round * newPagesInRound + index;
    return `${channel}/events?afterSequence=${number % positions}&limit=${98 + Math.floor(number / positions)}`;
  });

const pull = (events: number): Operation => ({
  name: `pullEvents, ${events} events`,
  example: `events${events}`,
  documentPath: '/channels/{channelId}/events',
  servers: ['bare', 'simulator', 'prism'],
  paths: () => [`${channel}/events?afterSequence=300&limit=${events}`],
  isOnce: false,
});

export const operations: readonly Operation[] = [
  {
    name: 'listChannels',
    example: 'channels',
    documentPath: '/channels',
    servers: ['bare', 'simulator', 'prism'],
    paths: () => ['/trade-data/v1/channels'],
    isOnce: false,
  },
  pull(10),
  pull(100),
  {
    ...pull(100),
    name: 'pullEvents, 100 events, each page new',
    example: 'newPages',
    servers: ['bare', 'simulator'],
    paths: newPages,
    isOnce: true,
  },
];

/** The first path stands for the operation's payload. */
export const firstPath = (operation: Operation): string => operation.paths(0)[0] ?? '';
