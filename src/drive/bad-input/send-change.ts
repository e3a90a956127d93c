import { operationOf } from '../../contract/answer.ts';
import type { Channel } from '../../model/event.ts';
import type { Exchange, HeaderList } from '../../model/evidence.ts';
import type { InputRule } from '../../model/input-rule.ts';
import { tokenRequest } from '../../subject/token-request.ts';
import type { Play } from '../play.ts';
import { missing } from '../read-answer.ts';
import { type Ask, send } from '../send.ts';
import type { Change } from './bad-request.ts';

/** Puts a change into an otherwise good request of its operation, and sends it. */

export type Aimed = { readonly rule: InputRule; readonly label: string; readonly channel: Channel | undefined };

/** How long a stream that should have been refused is looked at, when it sends nothing. */
const QUIET_MS = 1000;

const segmentFor = (play: Play, name: string, { channel }: Aimed): string => {
  if (name === 'businessDate') return play.businessDate;
  if (channel === undefined) throw missing('a channel, for the path of the operation', 'none given by the case');
  return encodeURIComponent(channel.channelId);
};

const pathOf = (play: Play, aimed: Aimed, change: Change): string => {
  const { path = '', parameters = [] } = operationOf(aimed.rule.operationId) ?? {};
  const [parameter] = parameters.filter((candidate) => candidate.in === 'path');
  if (parameter === undefined) return path;
  const segment = change.in === 'path' ? change.segment : segmentFor(play, parameter.name, aimed);
  return path.replace(`{${parameter.name}}`, () => segment);
};

/** One row is enough of an answer that should not have come. */
const queryOf = ({ rule }: Aimed, change: Change): string => {
  const { parameters = [] } = operationOf(rule.operationId) ?? {};
  const hasLimit = parameters.some(({ in: where, name }) => where === 'query' && name === 'limit');
  const small = hasLimit && rule.name !== 'limit' ? ['limit=1'] : [];
  const parts = [...small, ...(change.in === 'query' && change.text !== '' ? [change.text] : [])];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
};

type Message = Pick<Ask, 'headers' | 'body' | 'as'>;

const contentType = (change: Change): Readonly<Record<string, string>> =>
  change.in === 'body' && change.mediaType !== undefined ? { 'Content-Type': change.mediaType } : {};

const formBody = (good: string, change: Change): string => {
  if (change.in === 'body') return change.text;
  if (change.in !== 'form') return good;
  const kept = good.split('&').filter((pair) => !change.without.includes(pair.split('=')[0] ?? ''));
  return [...kept, ...(change.text === '' ? [] : [change.text])].join('&');
};

const tokenMessage = async (play: Play, change: Change): Promise<Message> => {
  const { session, recorder } = play;
  const { main } = session.credentials;
  if (main === undefined) throw missing('the credential main', 'no credentials.main in the run file');
  const { clientId, clientSecret } = main;
  if (clientSecret !== undefined) recorder.hide({ kind: 'clientSecret', value: clientSecret, clientId });
  const good = await tokenRequest(main, { tokenUrl: session.addresses.token });
  const isAnonymous = change.in === 'form' && change.isAnonymous;
  const headers = { ...Object.fromEntries(good.headers), ...contentType(change), ...(isAnonymous ? { Authorization: null } : {}) };
  return { as: 'none', headers, body: formBody(good.body, change) };
};

const messageOf = async (play: Play, { rule }: Aimed, change: Change): Promise<Message> => {
  if (rule.operationId === 'createToken') return tokenMessage(play, change);
  const [[mediaType, input] = []] = Object.entries(operationOf(rule.operationId)?.requestBody?.inputs ?? {});
  if (mediaType === undefined || input === undefined) return {};
  return {
    headers: { 'Content-Type': mediaType, ...contentType(change) },
    body: change.in === 'body' ? change.text : JSON.stringify(input.example),
  };
};

/** The driver's own field of that name gives way. */
const fieldsOf = (change: Change): { readonly taken: Readonly<Record<string, null>>; readonly added: HeaderList } =>
  change.in === 'header'
    ? { taken: { [change.name]: null }, added: change.values.map((value) => [change.name, value] as const) }
    : { taken: {}, added: [] };

export const sendChange = async (play: Play, aimed: Aimed, change: Change): Promise<Exchange> => {
  const { headers, ...message } = await messageOf(play, aimed, change);
  const { taken, added } = fieldsOf(change);
  return send(play, {
    ...message,
    label: aimed.label,
    operationId: aimed.rule.operationId,
    path: `${pathOf(play, aimed, change)}${queryOf(aimed, change)}`,
    headers: { ...headers, ...taken },
    moreHeaders: added,
    quietMs: QUIET_MS,
    onMessage: () => 'the stream has begun, which is enough to see',
  });
};
