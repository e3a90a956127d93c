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
const basicPairs = (clientId: string, secret: string): readonly string[] =>
  [`${clientId}:${secret}`, `${formEncoded(clientId)}:${formEncoded(secret)}`].flatMap(base64Whole);

/** All forms worth looking for, the longest first, so that none hides a part of a longer one. */
export const encodedForms = (secret: string, clientId?: string): readonly string[] => {
  const signature = secret.split('.').length === 3 ? (secret.split('.')[2] ?? '') : '';
  const forms = [
    secret,
    signature,
    ...percentEncoded(secret),
    ...jsonEscaped(secret),
    ...base64Whole(secret),
    ...base64Cores(secret),
    ...(clientId === undefined ? [] : basicPairs(clientId, secret)),
  ];
  return [...new Set(forms)].filter((form) => form.length >= SHORTEST_TELLING).sort((a, b) => b.length - a.length);
};
