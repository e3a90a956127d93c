const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// XML 1.0 has no way to write most control characters, nor half of a surrogate pair; a peer may well send both.
const unwritable = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;

/** Whatever a peer sent, as text of an XML document or of an attribute in double quotes. */
export const xmlText = (text: string): string =>
  text
    .toWellFormed()
    .replace(unwritable, '\ufffd')
    .replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);
