import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * Looks for secrets in what a run left. Its encodings are written here once more, and not taken from the recorder: what both had
 * forgotten would be found by neither.
 */

const NAMES: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' };

const inner = (text: string): string => JSON.stringify(text).slice(1, -1);

/** Of Base64 what does not depend on what stands before and behind. */
const cores = (text: string): readonly string[] =>
  ['', 'x', 'xx'].flatMap((before) => {
    const whole = Buffer.from(`${before}${text}`).toString('base64').replace(/=+$/, '');
    const core = whole.slice(before === '' ? 0 : 4, -1);
    return [core, core.replaceAll('+', '-').replaceAll('/', '_')];
  });

export const formsOf = (secret: string): readonly string[] => [
  ...new Set([
    secret,
    inner(secret),
    inner(inner(secret)),
    encodeURIComponent(secret),
    encodeURIComponent(secret).toLowerCase(),
    new URLSearchParams([['', secret]]).toString().slice(1),
    secret.replace(/[&<>"']/g, (sign) => `&${NAMES[sign]};`),
    Buffer.from(secret).toString('hex'),
    Buffer.from(secret).toString('hex').toUpperCase(),
    ...cores(secret),
  ]),
];

const BASE64 = /[A-Za-z0-9+/_-]{40,}={0,2}/g;

/** A page holds its attachments in Base64, a token its claims: what they hold is looked at, too, one level deep and another. */
const layers = (text: string, depth = 2): readonly string[] =>
  depth === 0
    ? [text]
    : [text, ...(text.match(BASE64) ?? []).flatMap((found) => layers(Buffer.from(found, 'base64').toString(), depth - 1))];

export type Leak = { readonly where: string; readonly canary: string; readonly around: string };

export type Canaries = Readonly<Record<string, string>>;

export const leaksInText = (where: string, text: string, canaries: Canaries): readonly Leak[] => {
  const texts = layers(text);
  return Object.entries(canaries).flatMap(([canary, secret]) =>
    formsOf(secret).flatMap((form) => {
      const holder = texts.find((one) => one.includes(form));
      if (holder === undefined) return [];
      const place = holder.indexOf(form);
      return [{ where, canary, around: holder.slice(Math.max(0, place - 80), place + form.length + 20) }];
    }),
  );
};

export const leaksInFolder = (folder: string, canaries: Canaries): readonly Leak[] =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile())
    .flatMap((path) => leaksInText(relative(folder, path), readFileSync(path, 'utf8'), canaries));
