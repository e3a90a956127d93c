import type { Exchange, HeaderList, SecretFact } from '../model/evidence.ts';

/**
 * A line for a POSIX shell that sends a recorded request again. Secrets were never kept: a variable stands for each, and
 * whatever else the request holds is quoted, so that pasting the line runs nothing but curl.
 */

const VARIABLES: Readonly<Record<SecretFact['kind'], string>> = {
  token: '$TOKEN',
  clientSecret: '$CLIENT_SECRET',
  assertion: '$CLIENT_ASSERTION',
  privateKey: '$PRIVATE_KEY',
};

/** Made by curl itself, or of no use to whoever tries it out. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'user-agent',
  'accept-encoding',
  'x-request-id',
]);

/** A body beyond this is not typed into a shell. */
const LONGEST_BODY = 4000;
const LONGEST_RUN = 1000;

type Quote = (text: string) => string;

const single: Quote = (text) => `'${text.replaceAll("'", "'\\''")}'`;

/** Labels of secrets become variables in double quotes, between the single ones. */
const quoteWith = (secrets: readonly SecretFact[]): Quote => {
  const variables = new Map(secrets.map(({ label, kind }) => [label, VARIABLES[kind]]));
  const labels = [...variables.keys()].sort((a, b) => b.length - a.length).map((label) => label.replace(/[^A-Za-z0-9]/g, '\\$&'));
  if (labels.length === 0) return single;
  const parts = new RegExp(`(${labels.join('|')})`);
  return (text) => {
    const quoted = text.split(parts).map((part) => {
      const variable = variables.get(part);
      return variable === undefined ? (part === '' ? '' : single(part)) : `"${variable}"`;
    });
    return quoted.join('') || "''";
  };
};

const headerOption = ([name, value]: HeaderList[number], quote: Quote): string => {
  if (/^authorization$/i.test(name) && /^basic /i.test(value)) return '-u "$CLIENT_ID:$CLIENT_SECRET"';
  if (/^authorization$/i.test(name) && /^bearer token#\d+$/i.test(value)) return '-H "Authorization: Bearer $TOKEN"';
  // curl sends a field without a value only when it ends with a semicolon.
  return `-H ${value === '' ? single(`${name};`) : quote(`${name}: ${value}`)}`;
};

const headerOptions = (headers: HeaderList, quote: Quote): readonly string[] => {
  const sent = headers.filter(([name]) => !LEFT_OUT.has(name.toLowerCase())).map((header) => headerOption(header, quote));
  const hasAccept = headers.some(([name]) => name.toLowerCase() === 'accept');
  return hasAccept ? sent : [...sent, "-H 'Accept:'"];
};

type BodyParts = { readonly before: string; readonly options: readonly string[] };

/** One character over and over is told by how often, since a shell takes no argument of any length. */
const bodyParts = (body: string, quote: Quote): BodyParts => {
  const run = new RegExp(`^([^]*?)([A-Za-z0-9])(\\2{${LONGEST_RUN},})([^]*)$`).exec(body);
  if (run !== null) {
    const [, ahead = '', letter = '', more = '', behind = ''] = run;
    const pieces = [`printf %s ${quote(ahead)}`, `head -c ${more.length + 1} /dev/zero | tr '\\0' ${letter}`, `printf %s ${quote(behind)}`];
    return { before: `{ ${pieces.join('; ')}; } | `, options: ['--data-binary @-'] };
  }
  return { before: '', options: [body.length > LONGEST_BODY ? '--data-raw "$BODY"' : `--data-raw ${quote(body)}`] };
};

export const curlLine = ({ request }: Exchange, secrets: readonly SecretFact[]): string => {
  const quote = quoteWith(secrets);
  const { before, options } = request.body === undefined ? { before: '', options: [] } : bodyParts(request.body, quote);
  const parts = [
    'curl -i -sS --max-time 10 --globoff --path-as-is',
    `-X ${request.method}`,
    ...headerOptions(request.headers, quote),
    ...options,
    quote(`${request.origin}${request.path}`),
  ];
  return `${before}${parts.join(' ')}`;
};
