/**
 * How a secret may look once it has been through an encoder. It knows nothing of where the forms are looked for.
 */

/** Shorter texts occur by chance; hiding them everywhere would destroy the evidence. */
export const SHORTEST_TELLING = 8;

const urlSafe = (base64: string) => base64.replaceAll('+', '-').replaceAll('/', '_');
const unpadded = (base64: string) => base64.replace(/=+$/, '');
const formEncoded = (text: string) => new URLSearchParams({ v: text }).toString().slice('v='.length);

const percentEncoded = (text: string): readonly string[] => {
  const strict = Buffer.from(text)
    .toString('latin1')
    .replace(/[^\w.~-]/g, (byte) => `%${byte.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`);
  const upper = [encodeURI(text), encodeURIComponent(text), formEncoded(text), strict];
  return [...upper, ...upper.map((form) => form.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()))];
};

const jsonEscaped = (text: string): readonly string[] => {
  const plain = JSON.stringify(text).slice(1, -1);
  const ascii = plain.replace(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return [plain, ascii, plain.replaceAll('/', '\\/')];
};

/** The characters of Base64 that depend on the secret alone, for each of the three places where it may begin. */
const base64Cores = (text: string): readonly string[] =>
  [0, 1, 2].flatMap((offset) => {
    const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)]);
    const encoded = unpadded(bytes.toString('base64')).slice([0, 2, 3][offset]);
    const core = bytes.length % 3 === 0 ? encoded : encoded.slice(0, -1);
    return [core, urlSafe(core)];
  });

const base64Whole = (text: string): readonly string[] => {
  const padded = Buffer.from(text).toString('base64');
  return [padded, unpadded(padded), urlSafe(padded), urlSafe(unpadded(padded))];
};

/** A client's name and secret as `client_secret_basic` joins them. */
const basicPairs = (clientId: string, secret: string): readonly string[] => [
  `${clientId}:${secret}`,
  `${formEncoded(clientId)}:${formEncoded(secret)}`,
];

const hexadecimal = (text: string): readonly string[] => {
  const digits = Buffer.from(text).toString('hex');
  return [digits, digits.toUpperCase()];
};

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** As a page of a server has it that shows what it was sent. */
const markupEscaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** What turns every byte into others, so that nothing of a text is to be seen in it. */
const opaque = (text: string): readonly string[] => [...base64Whole(text), ...base64Cores(text), ...hexadecimal(text)];

/** All forms worth looking for, the longest first, so that none hides a part of a longer one. */
export const encodedForms = (secret: string, clientId?: string): readonly string[] => {
  const signature = secret.split('.').length === 3 ? (secret.split('.')[2] ?? '') : '';
  const pairs = clientId === undefined ? [] : basicPairs(clientId, secret);
  // JSON within JSON, as logs have it.
  const readable = [...percentEncoded(secret), ...jsonEscaped(secret), ...jsonEscaped(secret).flatMap(jsonEscaped), markupEscaped(secret)];
  const forms = [
    secret,
    signature,
    ...readable,
    ...[secret, formEncoded(secret), ...jsonEscaped(secret)].flatMap(opaque),
    // The header of a request, and what a server makes of it that encodes what it was sent.
    ...pairs.flatMap((pair) => [...opaque(pair), ...base64Whole(pair).flatMap(opaque)]),
  ];
  return [...new Set(forms)].filter((form) => form.length >= SHORTEST_TELLING).sort((a, b) => b.length - a.length);
};
