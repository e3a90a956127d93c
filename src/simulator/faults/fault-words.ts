import type { FaultKind, Json, PlantedFault } from '../../model/fault.ts';
import type { FaultOf } from './fault.ts';

/** What each fault does, in words for a reader who does not know the simulator. A kind without words does not compile. */

type Words = { readonly [Kind in FaultKind]: (fault: FaultOf<Kind>) => string };

const LONGEST_VALUE = 60;

const shown = (value: Json): string => {
  const text = JSON.stringify(value);
  return `\`${text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text}\``;
};

const member = (pointer: string, value: Json | undefined): string =>
  value === undefined ? `\`${pointer}\` is missing` : `\`${pointer}\` is ${shown(value)}`;

const answerWords = ({ status, code, retryAfterSeconds, retryAfterDate, body, contentType }: FaultOf<'answer'>): string =>
  [
    `the answer is ${status}`,
    ...(code === undefined ? [] : [` \`${code}\``]),
    ...(retryAfterSeconds === undefined ? [] : [` with \`Retry-After\` ${retryAfterSeconds} s${retryAfterDate ? ', as a date' : ''}`]),
    ...(contentType === undefined ? [] : [`, called ${contentType}`]),
    ...(body === undefined ? [] : [`, with the body ${shown(body)}`]),
  ].join('');

const VALUE_FORMS: Readonly<Record<FaultOf<'value-form'>['form'], string>> = {
  'short-decimals': 'prices and values come without trailing zeros',
  'strong-tags': 'entity tags are strong',
  'media-type-parameters': 'media types have a parameter',
  'longer-lists': 'header fields that are lists hold one word more',
};

const FORMS: Readonly<Record<FaultOf<'stream-form'>['form'], string>> = {
  comments: 'has comments between its messages',
  crlf: 'ends its lines with CR and LF',
  cr: 'ends its lines with CR',
  pieces: 'comes in small pieces',
  'data-lines': 'has messages of several data lines',
  'no-spaces': 'has no space after its colons',
  'unknown-fields': 'has fields that the format does not know',
};

const words: Words = {
  drop: ({ events }) => (events === 1 ? 'the event is missing' : `${events} events in a row are missing`),
  duplicate: ({ times = 1, flagged }) =>
    `the event comes ${times === 1 ? 'twice' : `${times + 1} times`}${flagged ? ', the copies marked `possibleDuplicate`' : ''}`,
  swap: () => 'the next event comes before it',
  alter: ({ pointer, value }) => member(pointer, value),
  'event-after-close': () => 'a new trade comes after `CHANNEL_CLOSED`',
  'possible-resend': () => 'a reported trade comes again under a new sequence, marked `possibleResend`',
  'stale-version': () => 'a trade is amended, and then its first version comes again',
  'skipped-version': () => 'a trade goes from version 1 to version 3',
  'amend-before-report': () => "a trade's amendment comes before its report",
  'cancel-before-report': () => "a trade's cancellation comes before its report",
  'unknown-code': ({ member: name, value }) => `a new trade has the unknown ${name} \`${value}\``,
  rewrite: ({ pointer, value, only }) =>
    `${pointer === '' ? `the whole message is ${shown(value ?? null)}` : member(pointer, value)}${only === undefined ? '' : `, only of ${only}`}`,
  answer: answerWords,
  'set-header': ({ name, value, only }) =>
    `the header \`${name}\` is ${value === undefined ? 'missing' : `\`${value}\``}${only === undefined ? '' : `, only of ${only}`}`,
  'ignore-parameter': ({ name }) => `\`${name}\` of the request is ignored`,
  reset: ({ afterBytes }) => `the connection is reset${afterBytes === undefined ? '' : ` after ${afterBytes} bytes of the body`}`,
  truncate: ({ afterBytes }) => `the body ends after ${afterBytes} bytes, before its announced length`,
  stall: ({ ms }) => `the answer begins ${ms} ms late`,
  'slow-body': ({ ms }) => `the body drips in over ${ms} ms`,
  redirect: ({ status, location }) => `a redirect (${status}) leads to ${location ?? 'the same path of another host'}`,
  'token-expires': () => "the client's tokens expire",
  'clock-skew': ({ minutes }) => `the server's clock is ${Math.abs(minutes)} minutes ${minutes < 0 ? 'behind' : 'ahead'}`,
  'malformed-json': () => 'the JSON lacks its last bracket',
  'broken-gzip': () => 'the compressed body does not inflate',
  'skip-authorization': () => 'any token, scope or secret is good enough',
  'one-token-per-client': () => "a new token ends the client's earlier ones",
  'crossed-answers': () => 'the answer is that to the request before',
  'one-at-a-time': () => 'a request waits until the one before it is answered',
  'heartbeats-stop': () => 'no heartbeat comes any more',
  'heartbeat-ids': () => 'heartbeats carry an id, as if they were events',
  'close-stream': ({ clean }) => `the stream ends without \`STREAM_ENDED\`${clean ? '' : ', by a reset'}`,
  'end-stream': ({ reason }) => `the stream ends by \`STREAM_ENDED\` with the reason \`${reason}\``,
  'keep-superseded-stream': () => 'a second stream on a channel does not end the first',
  'one-stream-per-credential': () => "a stream ends the credential's stream on any other channel",
  'keep-ended-stream': () => 'after `STREAM_ENDED` the connection stays open',
  lags: ({ events }) => `the channel is ${events} events behind`,
  'leak-entitlement': () => 'channels, trades and mappings of every GCP are shown',
  'new-epoch': () => 'the open channel begins a new epoch',
  'short-retention': ({ events }) => `all but the last ${events} events have expired`,
  'earlier-epoch': () => 'trades of the epoch before come among those of the new one',
  'wrong-control-totals': ({ member: name }) => `${name} of the buys' control totals is one too high`,
  'stale-snapshot': () => 'the snapshot claims the current sequence and holds older trades',
  'secondary-lags': ({ events }) => `the secondary address is ${events} events behind`,
  'no-throttle': () => 'the announced limit is not enforced',
  'header-case': ({ style }) => `header names are in ${style} case`,
  'header-order': () => 'headers come in another order',
  'extra-fields': () => 'messages have members and values that the contract does not know',
  chunked: () => 'bodies come in chunks',
  'smaller-pages': ({ rows }) => `pages hold ${rows} rows, fewer than asked for`,
  'json-spacing': () => 'JSON has other white space',
  'member-order': () => 'the members of objects come the other way round',
  'missing-length': () => 'the body ends where the connection does',
  'stream-form': ({ form }) => `the stream ${FORMS[form]}`,
  'value-form': ({ form }) => VALUE_FORMS[form],
};

const wordsOf = <Kind extends FaultKind>(kind: Kind, fault: FaultOf<Kind>): string => words[kind](fault);

const requests = ({ nth, times = 1 }: PlantedFault): string =>
  times === 1 ? `request ${nth}` : `requests ${nth} to ${Number(nth) + times - 1}`;

const placeOf = (planted: PlantedFault): string => {
  const { on, nth, afterSequence, atSequence, market } = planted;
  const answers = on === 'every' ? 'every operation' : `\`${on}\``;
  return [
    nth === undefined ? answers : `${requests(planted)} of ${answers}`,
    ...(afterSequence === undefined ? [] : [`behind event ${afterSequence}`]),
    ...(atSequence === undefined ? [] : [`event ${atSequence}`]),
    ...(market === undefined ? [] : [`market ${market}`]),
  ].join(', ');
};

/** `pullEvents, event 5: the event is missing`, with code as code. */
export const faultWords = (planted: PlantedFault): string => `${placeOf(planted)}: ${wordsOf(planted.fault.kind, planted.fault)}`;
