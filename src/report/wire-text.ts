import type { CaseEvidence, Exchange, HeaderList, RecordedResponse } from '../model/evidence.ts';

/** Exchanges as a person reads them: what was sent and what came back, in that order, secrets as their labels. */

const headerLines = (headers: HeaderList): string => headers.map(([name, value]) => `${name}: ${value}\n`).join('');

/** Cut text says so, and says how much is gone: a reader must not take the rest for missing. */
export const capped = (text: string, limit: number): string =>
  text.length <= limit
    ? text
    : `${text.slice(0, limit)}\n… cut here: ${text.length - limit} of ${text.length} characters left out; the run folder's evidence has them.\n`;

const bodyText = ({ body }: RecordedResponse): string => {
  const notes = [
    body.unreadable && `[${body.wireBytes} bytes that are no text: ${body.unreadable}]`,
    body.isTruncated && `[the recorder kept only the beginning of ${body.wireBytes} bytes]`,
  ];
  return [body.text ?? '', ...notes.filter((note): note is string => Boolean(note))].filter((part) => part !== '').join('\n');
};

const messagesText = ({ messages = [] }: RecordedResponse): string =>
  messages
    .map(
      ({ event, id, data, atMs }) =>
        `  (${Math.round(atMs)} ms) event: ${event}${id === undefined ? '' : `  id: ${id}`}\n  data: ${data}\n`,
    )
    .join('');

const answerText = ({ response, failure, endedByDriver }: Exchange): string => {
  const answer = response
    ? `HTTP/${response.httpVersion.replace(/^HTTP\//, '')} ${response.status}\n${headerLines(response.headers)}\n${response.messages ? messagesText(response) : bodyText(response)}\n`
    : '';
  const failed = failure ? `[no complete answer: ${failure.kind}, ${failure.detail}]\n` : '';
  const ended = endedByDriver ? `[the driver ended it: ${endedByDriver}]\n` : '';
  return `${answer}${failed}${ended}`;
};

export const exchangeText = (exchange: Exchange): string => {
  const { label, operationId, request, timing } = exchange;
  const head = `--- ${label}: ${operationId}, ${Math.round(timing.startedMs)} to ${Math.round(timing.endedMs)} ms, ${request.origin}\n`;
  const body = request.body === undefined ? '' : `\n${request.body}\n`;
  return `${head}>>> request\n${request.method} ${request.path}\n${headerLines(request.headers)}${body}\n<<< response\n${answerText(exchange)}`;
};

/** One line, for a step's name. */
export const exchangeLine = ({ label, request, response, failure }: Exchange): string =>
  `${label}: ${request.method} ${request.path} → ${response ? response.status : (failure?.kind ?? 'no answer')}`;

/** `elsewhere`: labels of exchanges that are attached by themselves, and only named here. */
export const wireLogText = ({ caseId, exchanges }: CaseEvidence, limit: number, elsewhere: ReadonlySet<string> = new Set()): string => {
  // Each gets its share, so that one long answer does not push the ones after it out of the log.
  const share = Math.floor(limit / Math.max(1, exchanges.length));
  const textOf = (exchange: Exchange): string =>
    elsewhere.has(exchange.label)
      ? `--- ${exchangeLine(exchange)}\n[it has an attachment of its own]\n`
      : capped(exchangeText(exchange), share);
  return `${caseId}: ${exchanges.length} exchanges\n\n${exchanges.map(textOf).join('\n')}`;
};
