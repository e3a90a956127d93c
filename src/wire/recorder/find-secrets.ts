import type { HeaderList, SecretFact } from '../../model/evidence.ts';

/** A secret that shows itself by the place where it stands. */
export type FoundSecret = { readonly kind: SecretFact['kind']; readonly value: string; readonly clientId?: string };

const KIND_OF_MEMBER: Readonly<Record<string, SecretFact['kind']>> = {
  access_token: 'token',
  refresh_token: 'token',
  id_token: 'token',
  client_secret: 'clientSecret',
  client_assertion: 'assertion',
};

const MEMBERS = Object.keys(KIND_OF_MEMBER).join('|');
const JSON_MEMBER = new RegExp(`"(${MEMBERS})"\\s*:\\s*"`, 'g');
const FORM_MEMBER = new RegExp(`((?:^|[&?])(${MEMBERS})=)([^&\\s]*)`, 'g');

type Found = { readonly member: string; readonly raw: string; readonly start: number; readonly end: number };

/** Where a JSON text ends that begins here. The closing quote is not asked for: a body may break off within the secret. */
const endOfText = (text: string, start: number): number => {
  let end = start;
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  return Math.min(end, text.length);
};

/** By hand, since a regular expression that steps over escapes runs out of stack on a text of some megabytes. */
const jsonMembers = (text: string): readonly Found[] => {
  const found: Found[] = [];
  JSON_MEMBER.lastIndex = 0;
  for (let match = JSON_MEMBER.exec(text); match !== null; match = JSON_MEMBER.exec(text)) {
    const start = JSON_MEMBER.lastIndex;
    const end = endOfText(text, start);
    found.push({ member: match[1] ?? '', raw: text.slice(start, end), start, end });
    JSON_MEMBER.lastIndex = end;
  }
  return found;
};

const kindOf = (member: string): SecretFact['kind'] => KIND_OF_MEMBER[member] ?? 'token';

const unescapeJson = (raw: string): string => {
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    return raw;
  }
};

const unescapeForm = (raw: string): string => {
  try {
    return decodeURIComponent(raw.replaceAll('+', ' '));
  } catch {
    return raw;
  }
};

/** In a body or a path: members of a JSON or form message that hold secrets by their very name. */
export const secretsInText = (text: string): readonly FoundSecret[] => [
  ...jsonMembers(text).map(({ member, raw }) => ({ kind: kindOf(member), value: unescapeJson(raw) })),
  ...[...text.matchAll(FORM_MEMBER)].map(([, , member = '', raw = '']) => ({ kind: kindOf(member), value: unescapeForm(raw) })),
];

const secretsInBasic = (credentials: string): readonly FoundSecret[] => {
  const [id = '', ...rest] = Buffer.from(credentials, 'base64').toString('utf8').split(':');
  const clientId = unescapeForm(id);
  // Form-encoded as RFC 6749 wants it, or as it stands: which of the two cannot be seen.
  const values = [...new Set([unescapeForm(rest.join(':')), rest.join(':')])].filter((value) => value !== '');
  return [...values.map((value) => ({ kind: 'clientSecret' as const, value, clientId })), { kind: 'clientSecret', value: credentials }];
};

const AUTHORIZATION = /^(proxy-)?authorization$/i;

/** In request headers: what `Authorization` carries, whatever its scheme. */
export const secretsInHeaders = (headers: HeaderList): readonly FoundSecret[] =>
  headers
    .filter(([name]) => AUTHORIZATION.test(name))
    .flatMap(([, value]) => {
      const [scheme = '', ...rest] = value.trim().split(/\s+/);
      const credentials = rest.join(' ');
      if (credentials === '') return [{ kind: 'token', value: scheme }];
      return /^basic$/i.test(scheme) ? secretsInBasic(credentials) : [{ kind: 'token', value: credentials }];
    });

/** Replaces by place what is too short to be replaced wherever it occurs. */
export const concealInPlace = (text: string, labelOf: (value: string) => string | undefined): string => {
  const parts: string[] = [];
  let done = 0;
  for (const { raw, start, end } of jsonMembers(text)) {
    parts.push(text.slice(done, start), labelOf(unescapeJson(raw)) ?? raw);
    done = end;
  }
  return [...parts, text.slice(done)].join('').replace(FORM_MEMBER, (whole, ...[before, , raw]: [string, string, string]) => {
    const label = labelOf(unescapeForm(raw));
    return label === undefined ? whole : `${before}${label}`;
  });
};

export const concealHeader = (header: readonly [string, string], labelOf: (value: string) => string | undefined): [string, string] => {
  const [name, value] = header;
  if (!AUTHORIZATION.test(name)) return [name, value];
  const [scheme = '', ...rest] = value.trim().split(/\s+/);
  const credentials = rest.join(' ');
  const label = labelOf(credentials === '' ? scheme : credentials);
  if (label === undefined) return [name, value];
  return [name, credentials === '' ? label : `${scheme} ${label}`];
};
