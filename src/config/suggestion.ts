/** How many letters must be typed anew, left out, put in or swapped with their neighbour to turn one word into the other. */
const distance = (from: string, to: string): number => {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= from.length; row += 1) {
    rows.push([row]);
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const steps = [at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + (isSame ? 0 : 1)];
      rows[row]?.push(Math.min(...steps, isSwapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY));
    }
  }
  return at(from.length, to.length);
};

/** The word that was probably meant, if one is near enough to be worth saying. */
export const suggestion = (typed: string, known: readonly string[]): string | undefined => {
  const near = known
    .map((word) => ({ word, apart: distance(typed.toLowerCase(), word.toLowerCase()) }))
    .filter(({ word, apart }) => apart <= Math.max(1, Math.floor(word.length / 3)))
    .sort((one, two) => one.apart - two.apart);
  return near[0]?.word;
};
