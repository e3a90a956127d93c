/** Captures are UTF-8. A text in another encoding is not guessed at: its Chinese names would be wrong, and nobody would know why. */

export type Decoded = { readonly text: string } | { readonly says: string };

const decoder = new TextDecoder('utf-8', { fatal: true });

const notUtf8 = 'it is not UTF-8';

/** A byte order mark at its beginning is not part of the text. */
export const decodeUtf8 = (bytes: Uint8Array): Decoded => {
  try {
    return { text: decoder.decode(bytes) };
  } catch {
    return { says: notUtf8 };
  }
};
