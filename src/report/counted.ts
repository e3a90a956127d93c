/** `1 case`, `2 cases`: a number with its word, as a person writes it. */
export const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
