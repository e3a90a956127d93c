/** Where the middle of a long text is left out, it says so in its place: a reader must not take the rest for missing. */

export const leftOutLine = (bytes: number): string => `… ${bytes} bytes are left out here …\n`;

const LINE_FEED = '\n';

/** The beginning and the end of a text, each in whole lines where it has lines. */
export const withoutMiddle = (text: string, keptCharacters: number): string => {
  if (text.length <= keptCharacters) return text;
  const half = Math.floor(keptCharacters / 2);
  const headEnd = text.lastIndexOf(LINE_FEED, half - 1) + 1 || half;
  const lineBegin = text.indexOf(LINE_FEED, text.length - half) + 1;
  const tailBegin = lineBegin > 0 && lineBegin < text.length ? lineBegin : text.length - half;
  const head = text.slice(0, headEnd);
  const middleBytes = Buffer.byteLength(text.slice(headEnd, tailBegin));
  return `${head}${head.endsWith(LINE_FEED) ? '' : LINE_FEED}${leftOutLine(middleBytes)}${text.slice(tailBegin)}`;
};
