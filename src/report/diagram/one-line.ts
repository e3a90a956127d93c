/** How much room a letter takes: Chinese ones take two places. */
const widthOf = (letter: string): number =>
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(letter) ? 2 : 1;

/** One line of a diagram: line breaks become blanks, and what does not fit is cut visibly. */
export const oneLine = (text: string, places: number): string => {
  let used = 0;
  let line = '';
  for (const letter of text.replace(/\s+/g, ' ').trim()) {
    used += widthOf(letter);
    if (used > places) return `${line.trimEnd()}…`;
    line += letter;
  }
  return line;
};
