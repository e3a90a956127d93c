import { channelWith, usualHeaders } from '../answers.ts';
import type { HostileAnswer } from '../front.ts';

/** A server that puts markup, scripts and commands to a terminal wherever it may put a text. */

/** It shows itself by a mark on the page, by its title, and at an address that only a script or an image would ask. */
const payloadFor = (beacon: string): string =>
  [
    '\u001b[2J\u001b[31m\u009b31m\u0007',
    '`</script></style></textarea></title>',
    `<script>document.title='pwned';document.documentElement.dataset.pwned='1';fetch('${beacon}/script')</script>`,
    `<img src="${beacon}/image" onerror="document.documentElement.dataset.pwned='2'">`,
    `<svg onload="document.documentElement.dataset.pwned='3'"><iframe srcdoc="<script>parent.document.title='pwned'</script>">`,
    `![](${beacon}/markdown) [x](javascript:document.title='pwned') ]]> --> {{7*7}} \${7*7} %00`,
  ].join(' ');

const problem = (payload: string): object => ({
  type: `urn:ocp:problem:${payload}`,
  title: payload,
  status: 200,
  code: payload,
  traceId: payload,
  detail: payload,
  violations: [{ in: payload, name: payload, says: payload }],
});

const sending =
  (status: number, text: string, type: string): HostileAnswer =>
  (socket, request) => {
    const body = Buffer.from(text);
    // A header cannot hold what controls a line.
    const inHeader = Buffer.from(payloadOf(text), 'utf8')
      .toString('latin1')
      .replace(/\p{Cc}/gu, '');
    const head = `HTTP/1.1 ${status} ${inHeader}\r\n${usualHeaders(request, type)}ETag: "${inHeader}"\r\nX-Markup: ${inHeader}\r\n`;
    socket.write(Buffer.concat([Buffer.from(`${head}Content-Length: ${body.length}\r\n\r\n`, 'latin1'), body]));
  };

const payloadOf = (text: string): string => /<script>.*?<\/script>/.exec(text.replaceAll('\\', ''))?.[0] ?? 'none';

/** Every operation but the token, each with its own kind of text. */
export const markupEverywhere = (beacon: string): HostileAnswer => {
  const payload = payloadFor(beacon);
  const channels = { channels: [channelWith({ channelId: payload, market: 'HK' }), channelWith({ market: payload, state: payload })] };
  const event = {
    channelId: payload,
    epoch: 1,
    sequence: 1,
    eventId: payload,
    eventType: payload,
    publishedAt: payload,
    [payload]: payload,
  };
  const data = payload.replaceAll('\u0007', '');
  const byOperation: Readonly<Record<string, HostileAnswer>> = {
    listChannels: sending(200, JSON.stringify(channels), 'application/json'),
    pullEvents: sending(
      200,
      JSON.stringify({ events: [event], lastSequence: 1, epoch: 1, state: payload, [payload]: 1 }),
      'application/json',
    ),
    streamEvents: sending(200, `event: ${data}\nid: ${data}\ndata: ${JSON.stringify(event)}\n\n`, 'text/event-stream'),
    getManifest: sending(200, payload, `text/html; x="<script>"`),
  };
  const other = sending(418, JSON.stringify(problem(payload)), 'application/problem+json');
  return (socket, request) => (byOperation[request.operationId] ?? other)(socket, request);
};
