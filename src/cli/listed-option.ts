/** Options that may be given more than once. */

type Earlier = readonly string[] | undefined;

/** Words with commas between them, and blanks as one likes. An empty word stays: whoever gave it is told of it. */
export const listedOption = (value: string, earlier: Earlier): readonly string[] => [
  ...(earlier ?? []),
  ...value.split(',').map((word) => word.trim()),
];

/** What may hold a comma itself. */
export const repeatedOption = (value: string, earlier: Earlier): readonly string[] => [...(earlier ?? []), value];
