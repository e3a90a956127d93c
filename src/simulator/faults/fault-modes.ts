import type { FaultKind } from '../../model/fault.ts';

/** Where a fault makes sense: in which delivery, for tokens, for reference data; and why not where it does not. */
export type FaultModes = Readonly<Record<'pull' | 'stream' | 'token' | 'reference', true | string>>;

const noEvents = 'no events there';
const events: FaultModes = { pull: true, stream: true, token: noEvents, reference: noEvents };
const noStream = 'no stream there';
const streams: FaultModes = { pull: noStream, stream: true, token: noStream, reference: noStream };
const everywhere: FaultModes = { pull: true, stream: true, token: true, reference: true };
const open = 'an open stream has no end that could be changed';
const bodies: FaultModes = { pull: true, stream: open, token: true, reference: true };
const noChannel = 'no channel there';
const channels: FaultModes = { pull: true, stream: true, token: noChannel, reference: noChannel };
const tokenOnly = 'a matter of the token endpoint';

/** A kind that is missing here does not compile. */
export const faultModes: { readonly [Kind in FaultKind]: FaultModes } = {
  drop: events,
  duplicate: events,
  swap: events,
  alter: events,
  'event-after-close': events,
  'possible-resend': events,
  'stale-version': events,
  'skipped-version': events,
  'amend-before-report': events,
  'cancel-before-report': events,
  'unknown-code': events,
  rewrite: everywhere,
  answer: everywhere,
  'set-header': everywhere,
  'ignore-parameter': everywhere,
  reset: everywhere,
  truncate: everywhere,
  stall: everywhere,
  'slow-body': bodies,
  redirect: everywhere,
  'token-expires': { pull: true, stream: true, token: 'there is no token yet', reference: true },
  'clock-skew': everywhere,
  'malformed-json': everywhere,
  'broken-gzip': bodies,
  'skip-authorization': everywhere,
  'one-token-per-client': { pull: tokenOnly, stream: tokenOnly, token: true, reference: tokenOnly },
  'crossed-answers': { ...everywhere, stream: 'a stream has no single answer' },
  'one-at-a-time': everywhere,
  'heartbeats-stop': streams,
  'heartbeat-ids': streams,
  'close-stream': streams,
  'end-stream': streams,
  'keep-superseded-stream': streams,
  'one-stream-per-credential': streams,
  'keep-ended-stream': streams,
  lags: channels,
  'leak-entitlement': { ...everywhere, token: 'a token holds no data' },
  'new-epoch': channels,
  'short-retention': channels,
  'earlier-epoch': channels,
  'wrong-control-totals': events,
  'stale-snapshot': {
    ...channels,
    stream: 'a stream client meets it in the snapshot that it takes after a gap, by the operation takeSnapshot',
  },
  'secondary-lags': channels,
  'no-throttle': { ...everywhere, token: 'the limit counts requests with a token' },
  'header-case': everywhere,
  'header-order': everywhere,
  'extra-fields': everywhere,
  chunked: { ...bodies, stream: 'a stream comes in chunks anyway' },
  'smaller-pages': { pull: true, stream: 'a stream has no pages', token: 'no pages there', reference: true },
  'json-spacing': everywhere,
  'member-order': everywhere,
  'missing-length': { ...bodies, stream: 'a stream has no length anyway' },
  'stream-form': streams,
  'value-form': everywhere,
};
