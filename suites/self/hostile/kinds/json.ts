import { answering, answeringJson, channelWith } from '../answers.ts';
import type { HostileKind } from '../kind.ts';

/** Text that is no text, and JSON that readers break on. */

const about = { on: 'listChannels', meets: 'channel-list-matches-schema' } as const;
const cleanly = { ...about, meets: 'json-is-written-cleanly' } as const;
const DEEP = 100_000;
const FOUR_MEBIBYTES = 4_194_304;

/** A channel whose members are given as JSON text, for what no object can hold. */
const channelText = (members: string): string => `{"channels":[${JSON.stringify(channelWith()).slice(0, -1)},${members}}]}`;

export const jsonKinds: readonly HostileKind[] = [
  { ...about, name: 'bytes that are not UTF-8', answer: answering(Buffer.from('7b2261223a22ff227d', 'hex')), says: /not UTF-8/ },
  { ...cleanly, name: 'a byte order mark', answer: answering('\uFEFF{"channels":[]}'), says: /U\+FEFF|byte order mark/ },
  { ...about, name: 'UTF-16', answer: answering(Buffer.from('\uFEFF{"channels":[]}', 'utf16le')), says: /not UTF-8/ },
  { ...about, name: 'NUL bytes around JSON', answer: answering('\0\0{"channels":[]}\0'), says: /not JSON/ },
  { ...about, name: 'half of a surrogate pair, escaped', answer: answering(channelText('"state":"\\ud800"')), says: /state/ },
  {
    name: 'half of a surrogate pair as a channel id',
    on: 'listChannels',
    answer: answering(channelText('"channelId":"\\ud800\\udfff\\udc00"')),
    meets: 'limit-bounds-the-batch',
    verdict: 'inconclusive',
    says: /status 4/,
  },
  { ...about, name: 'arrays a hundred thousand deep', answer: answering('['.repeat(DEEP) + ']'.repeat(DEEP)), says: /too deep|object/ },
  {
    ...about,
    name: 'a member a hundred thousand deep',
    answer: answering(channelText(`"timers":${'['.repeat(DEEP)}${']'.repeat(DEEP)}`)),
    says: /timers/,
  },
  {
    name: 'trades a hundred thousand deep',
    on: 'pullEvents',
    answer: answering(`{"events":[${'{"trade":'.repeat(DEEP)}1${'}'.repeat(DEEP)}]}`),
    meets: 'pulled-events-match-schema',
    says: /channelId/,
  },
  {
    ...about,
    name: 'members that are called like the parts of an object',
    answer: answering('{"channels":[{"__proto__":{"channelId":"x"},"constructor":1,"prototype":2,"toString":3,"hasOwnProperty":4}]}'),
    says: /channelId/,
  },
  { ...about, name: 'numbers beyond all bounds', answer: answering(channelText('"epoch":1e999,"lastSequence":-1e999')), says: /epoch/ },
  {
    ...about,
    name: 'a number of four hundred digits',
    answer: answering(channelText(`"lastSequence":${'9'.repeat(400)}`)),
    says: /lastSequence/,
  },
  {
    ...about,
    name: 'a number of a million digits',
    answer: answering(channelText(`"lastSequence":${'9'.repeat(1_000_000)}`)),
    says: /lastSequence/,
  },
  { ...cleanly, name: 'members that come twice', answer: answering(channelText('"epoch":2')), says: /twice/ },
  {
    ...about,
    name: 'a hundred thousand channels that are none',
    answer: answering(`{"channels":[${'{},'.repeat(99_999)}{}]}`),
    says: /channelId/,
  },
  {
    name: 'sixty thousand channels',
    on: 'listChannels',
    answer: answeringJson({
      channels: Array.from({ length: 60_000 }, (_, index) =>
        channelWith({ tradeDate: `${index}`, channelId: `${index}`, state: 'PENDING' }),
      ),
    }),
    meets: 'limit-bounds-the-batch',
    verdict: 'inconclusive',
    says: /list of channels/,
  },
  {
    name: 'a batch of a million events that are none',
    on: 'pullEvents',
    answer: answering(`{"events":[${'0,'.repeat(2_000_000)}0],"lastSequence":9007199254740991}`),
    meets: 'sequences-rise-by-one',
    verdict: 'inconclusive',
    says: /fewer than two events/,
  },
  {
    ...cleanly,
    name: 'a string of nothing but escapes',
    answer: answering(`{"a":"${'\\n'.repeat(FOUR_MEBIBYTES / 2 - 100)}","a":1}`),
    says: /twice/,
  },
  {
    ...cleanly,
    name: 'a string of escaped quotes that never ends',
    answer: answering(`{"a":"${'\\"'.repeat(FOUR_MEBIBYTES / 2 - 100)}`),
    says: /JSON/,
  },
  {
    ...about,
    name: 'a token that never ends, in a body',
    answer: answering(`{"access_token":"${'\\"'.repeat(5_000_000)}`),
    says: /5000000 characters, and is not kept/,
  },
  {
    ...about,
    name: 'a hundred thousand tokens in one body',
    answer: answering(
      JSON.stringify({ channels: Array.from({ length: 100_000 }, (_, index) => ({ access_token: `token-number-${index}` })) }),
    ),
    says: /100000 tokens or secrets, and is not kept/,
  },
];
