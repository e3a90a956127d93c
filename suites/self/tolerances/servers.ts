import type { Fault } from '../../../src/model/fault.ts';
import type { TargetDescription } from '../../../src/model/run.ts';
import type { SimulatorSetUp } from '../play-and-judge.ts';

/**
 * Servers that differ from the reference in all that the contract leaves to them. Several differences go together where none
 * hides another: of headers, of bodies, of streams, of what the server is set to.
 */
export type TolerantServer = {
  /** What such a server may do, each with the reason why it may. */
  readonly may: Readonly<Record<string, string>>;
  readonly behaviours: readonly Fault[];
  readonly simulator?: SimulatorSetUp;
  readonly absent?: TargetDescription['absent'];
};

const FIELD_NAMES = 'names of header fields have no case (RFC 9110, section 5.1)';
const FORMAT = 'the event stream format of the HTML standard has it so';
const ANNOUNCED = 'the channel list announces the timers, and any that the schema allows';

export const tolerantServers: Readonly<Record<string, TolerantServer>> = {
  'of a later version': {
    may: {
      'header names in lower case': FIELD_NAMES,
      'members and headers that nobody knows': 'a later version may add them (CLI-TOL-01)',
      'comments in streams': FORMAT,
      'longer lists in Vary and Cache-Control': 'the contract asks that one word be among them',
    },
    behaviours: [
      { kind: 'header-case', style: 'lower' },
      { kind: 'extra-fields' },
      { kind: 'stream-form', form: 'comments' },
      { kind: 'value-form', form: 'longer-lists' },
    ],
  },
  'of another framework': {
    may: {
      'header names in upper case': FIELD_NAMES,
      'blanks between the tokens of JSON': 'they mean nothing (RFC 8259, section 2)',
      'parameters of media types': 'they do not change the type (RFC 9110, section 8.3.1)',
      'CR LF in streams': FORMAT,
      'slower heartbeats, longer rests, longer waits': ANNOUNCED,
    },
    behaviours: [
      { kind: 'header-case', style: 'upper' },
      { kind: 'json-spacing' },
      { kind: 'value-form', form: 'media-type-parameters' },
      { kind: 'stream-form', form: 'crlf' },
    ],
    simulator: { timers: { heartbeatIntervalMs: 450, minimumPollIntervalMs: 70, maximumWaitMs: 2_000 } },
  },
  'with names of its own': {
    may: {
      'headers in another order': 'the order of fields with different names means nothing (RFC 9110, section 5.3)',
      'pages smaller than the limit': 'a limit is a maximum (TRD-PULL-08)',
      'channel ids and cursors of any form': 'both are opaque (A-CHANNELS, A-CURSORS)',
      'CR in streams': FORMAT,
    },
    behaviours: [{ kind: 'header-order' }, { kind: 'smaller-pages', rows: 40 }, { kind: 'stream-form', form: 'cr' }],
    simulator: { worldOptions: { areIdsOpaque: true } },
  },
  'that writes as it goes': {
    may: {
      'bodies in chunks': 'HTTP/1.1 (RFC 9112, section 7.1)',
      'the members of objects the other way round': 'their order means nothing (RFC 8259, section 4)',
      'streams in pieces': FORMAT,
      'problems in other words': 'programs decide by the code, never by the texts (A-PROBLEM-DETAILS)',
      'a smaller rate limit': 'the limit is whatever is announced',
    },
    behaviours: [
      { kind: 'chunked' },
      { kind: 'member-order' },
      { kind: 'stream-form', form: 'pieces' },
      { kind: 'rewrite', pointer: '/title', value: '請求被拒絕' },
      { kind: 'rewrite', pointer: '/detail', value: 'Bitte lesen Sie das Handbuch, Abschnitt 7.' },
      { kind: 'rewrite', pointer: '/violations/*/reason', value: 'so nicht' },
      { kind: 'rewrite', pointer: '/instance', value: 'urn:uuid:6c9b3a2e-5f0e-4a77-9d3f-0c2a4f1f6b5e' },
    ],
    simulator: { limits: { requestsPerWindow: 90, windowSeconds: 2 } },
  },
  'that closes every connection': {
    may: {
      'bodies that end with the connection': 'HTTP/1.1 (RFC 9112, section 6.3)',
      'prices and values without trailing zeros': 'the schema asks for digits, and for no number of them behind the point',
      'streams without blanks behind the colons': FORMAT,
      'few events that are kept of earlier dates': 'the channel announces its earliest sequence',
      'few requests in a longer window': 'both are announced',
    },
    behaviours: [
      { kind: 'missing-length' },
      { kind: 'value-form', form: 'short-decimals' },
      { kind: 'stream-form', form: 'no-spaces' },
      { kind: 'smaller-pages', rows: 100 },
    ],
    simulator: { limits: { requestsPerWindow: 60, windowSeconds: 3 }, worldOptions: { retainedEvents: 30 } },
  },
  'that cannot tell what it has sent': {
    may: {
      'a farewell behind each answer': 'a server may close any connection when it has answered (RFC 9112, section 9.6)',
      'events marked as possible duplicates': 'the mark says that they may have been sent before (A-POSSIBLE-DUPLICATE)',
      'data over several lines': FORMAT,
      'tokens that live for seconds': 'the answer says how long a token lives',
    },
    behaviours: [
      { kind: 'set-header', name: 'Connection', value: 'close' },
      { kind: 'alter', pointer: '/possibleDuplicate', value: true },
      { kind: 'stream-form', form: 'data-lines' },
    ],
    simulator: { tokenLifetimeSeconds: 4 },
  },
  'that is slow, and does not compress': {
    may: {
      'no gzip': 'a server may do without, and its run file says so',
      'strong entity tags': 'one form goes out, so that the tag of it may be strong (RFC 9110, section 8.8.1)',
      'answers that take their time': 'no answer is due at once',
      'unknown fields in streams': FORMAT,
      'tokens that live for a day': 'the answer says how long a token lives',
    },
    behaviours: [
      { kind: 'value-form', form: 'strong-tags' },
      { kind: 'stall', ms: 120 },
      { kind: 'stream-form', form: 'unknown-fields' },
      { kind: 'ignore-parameter', name: 'Accept-Encoding' },
    ],
    simulator: { tokenLifetimeSeconds: 86_400 },
    absent: { gzip: 'it does not compress' },
  },
  'on a quiet day': {
    may: {
      'few trades, and markets with hardly any': 'nobody says how much is traded',
      'bodies that drip in': 'no answer is due at once',
      'quick heartbeats and short waits': ANNOUNCED,
    },
    behaviours: [{ kind: 'slow-body', ms: 60 }],
    simulator: {
      timers: { heartbeatIntervalMs: 120, minimumPollIntervalMs: 5, maximumWaitMs: 600 },
      worldOptions: { openTrades: { HK: 900, SSE: 60, SZSE: 60 }, historyTrades: { HK: 250, SSE: 60, SZSE: 60 }, startAt: '14:20:00.000' },
    },
  },
};
