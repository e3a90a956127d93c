import type { StreamForm } from '../../model/fault.ts';
import type { FaultImplementation } from './fault.ts';

/** At places that fall into the middle of lines, and of characters where one has several bytes. */
const inPieces = (frame: string): readonly Buffer[] => {
  const bytes = Buffer.from(frame);
  const size = Math.max(1, Math.ceil(bytes.length / 7));
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size));
};

const overLines = (json: string): string =>
  JSON.stringify(JSON.parse(json), undefined, 1)
    .split('\n')
    .map((line) => `data: ${line}`)
    .join('\n');

const WRITTEN: Readonly<Record<StreamForm, (frame: string) => readonly (string | Buffer)[]>> = {
  comments: (frame) => [`: a comment\n\n:\n${frame}`],
  crlf: (frame) => [frame.replaceAll('\n', '\r\n')],
  cr: (frame) => [frame.replaceAll('\n', '\r')],
  pieces: inPieces,
  'data-lines': (frame) => [frame.replace(/^data: (.*)$/m, (_, json: string) => overLines(json))],
  'no-spaces': (frame) => [frame.replaceAll(/^(\w+): /gm, '$1:')],
  'unknown-fields': (frame) => [`later: a later version may send this\nalone\n${frame}`],
};

/** The peer sees the same stream written otherwise: with comments, other line endings, in pieces, data over several lines. Allowed by the format. */
export const streamForm: FaultImplementation<'stream-form'> = {
  isAllowed: true,
  settings: { form: ['comments', 'crlf', 'cr', 'pieces', 'data-lines', 'no-spaces', 'unknown-fields'] },
  plan: ({ form }) => ({ frame: WRITTEN[form] }),
};
