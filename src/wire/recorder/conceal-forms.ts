/** Replaces forms of secrets by their labels, wherever they stand in a text. */

const escaped = (form: string) => form.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** One pass over the text, the longest form first, so that no label is taken for a secret. */
export const concealForms = (text: string, labels: ReadonlyMap<string, string>): string => {
  const present = [...labels.keys()].filter((form) => text.includes(form)).sort((a, b) => b.length - a.length);
  if (present.length === 0) return text;
  return text.replace(new RegExp(present.map(escaped).join('|'), 'g'), (form) => labels.get(form) ?? form);
};
