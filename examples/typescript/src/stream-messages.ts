/** Server-sent events out of the bytes of a stream, as the HTML standard reads them: any line ending, comments, pieces. */

export type StreamMessage = { readonly event: string; readonly id: string | undefined; readonly data: string };

type Fields = { event: string; id: string | undefined; data: string[] };

const emptyFields = (): Fields => ({ event: '', id: undefined, data: [] });

const takeLine = (fields: Fields, line: string): void => {
  if (line.startsWith(':')) return;
  const colon = line.indexOf(':');
  const name = colon === -1 ? line : line.slice(0, colon);
  const value = colon === -1 ? '' : line.slice(colon + 1).replace(/^ /, '');
  if (name === 'event') fields.event = value;
  if (name === 'id') fields.id = value;
  if (name === 'data') fields.data.push(value);
};

/** `\r` at the end of a piece may be the first half of `\r\n`: it waits for the next piece. */
const splitLines = (text: string): { readonly lines: readonly string[]; readonly rest: string } => {
  const usable = text.endsWith('\r') ? text.slice(0, -1) : text;
  const lines = usable.split(/\r\n|\n|\r/);
  const rest = (lines.pop() ?? '') + text.slice(usable.length);
  return { lines, rest };
};

export async function* streamMessages(bytes: AsyncIterable<Buffer>, onBytes: () => void): AsyncGenerator<StreamMessage> {
  const decoder = new TextDecoder();
  let rest = '';
  let fields = emptyFields();
  for await (const piece of bytes) {
    onBytes();
    const split = splitLines(rest + decoder.decode(piece, { stream: true }));
    rest = split.rest;
    for (const line of split.lines) {
      if (line !== '') takeLine(fields, line);
      else {
        if (fields.data.length > 0) yield { event: fields.event || 'message', id: fields.id, data: fields.data.join('\n') };
        fields = emptyFields();
      }
    }
  }
}
