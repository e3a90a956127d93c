/**
 * How the reference behaves towards one request. The default is what the contract asks; a fault changes members of it, so
 * that handlers have one code path and never ask which fault is planted.
 */
export type Conduct = {
  readonly isAuthorizationChecked: boolean;
  readonly isEntitlementChecked: boolean;
  readonly isThrottled: boolean;
  readonly areEarlierTokensKept: boolean;
  /** Parameters and request headers, in lower case, that are treated as absent. */
  readonly ignored: ReadonlySet<string>;
  readonly isSnapshotStale: boolean;
  /** Events by which the secondary address is behind. */
  readonly secondaryLag: number;
  /** Rows or events in one answer, whatever limit was asked for. */
  readonly maximumRows: number;
  /** Sequence from which a stream sends no more heartbeats. */
  readonly heartbeatsUntil: number;
  readonly doHeartbeatsCarryIds: boolean;
  readonly isSupersededStreamEnded: boolean;
  /** Whether a stream ends those of the credential's other channels, too. */
  readonly isStreamForAllChannels: boolean;
  readonly isEndedStreamClosed: boolean;
  /** Events by which this answer is behind, at either address. */
  readonly lag: number;
  /** Events of a channel that can still be had, whatever the world keeps. */
  readonly retainedEvents: number;
};

export const conformingConduct: Conduct = {
  isAuthorizationChecked: true,
  isEntitlementChecked: true,
  isThrottled: true,
  areEarlierTokensKept: true,
  ignored: new Set<string>(),
  isSnapshotStale: false,
  secondaryLag: 0,
  maximumRows: 1_000,
  heartbeatsUntil: Number.POSITIVE_INFINITY,
  doHeartbeatsCarryIds: false,
  isSupersededStreamEnded: true,
  isStreamForAllChannels: false,
  isEndedStreamClosed: true,
  lag: 0,
  retainedEvents: Number.POSITIVE_INFINITY,
};
