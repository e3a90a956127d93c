import type { ClientEvidence } from '../model/client-evidence.ts';
import type { CaseEvidence, Exchange } from '../model/evidence.ts';

/**
 * Whether a client that ended by itself had done all there was to do. Where its capture tells closes, every channel's stands there; a
 * book tells none, and then every close was sent, and the client ended without an error.
 */

/** A client may quote what need not be quoted. */
const plain = (path: string): string =>
  path.replace(/%[0-7][0-9a-f]/gi, (quoted) => String.fromCharCode(Number.parseInt(quoted.slice(1), 16)));

const isAbout = ({ request }: Exchange, channelId: string): boolean => plain(request.path).includes(`/channels/${channelId}/`);

const hasClose = ({ response }: Exchange): boolean =>
  response?.messages?.some(({ event }) => event === 'CHANNEL_CLOSED') === true ||
  response?.body.text?.includes('"CHANNEL_CLOSED"') === true;

const wasSent = ({ exchanges }: CaseEvidence, channelId: string): boolean =>
  exchanges.some((exchange) => isAbout(exchange, channelId) && hasClose(exchange));

const isRecorded = ({ capture }: ClientEvidence, channelId: string): boolean =>
  capture?.records.some((record) => record.record === 'closed' && record.channelId === channelId) === true;

export const cameToItsEnd = (client: ClientEvidence, evidence: CaseEvidence): boolean => {
  const { truth, capture, runs } = client;
  const areClosed = truth.length > 0 && truth.every(({ state }) => state === 'CLOSED');
  if (!areClosed) return false;
  const tellsCloses = capture?.form === 'journal' || capture?.records.some(({ record }) => record === 'closed') === true;
  if (tellsCloses) return truth.every(({ channelId }) => isRecorded(client, channelId));
  return runs.at(-1)?.exitCode === 0 && truth.every(({ channelId }) => wasSent(evidence, channelId));
};
