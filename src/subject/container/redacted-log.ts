import type { ImageTargetConfig } from '../../model/target-config.ts';
import { encodedForms, SHORTEST_TELLING } from '../../wire/recorder/encoded-forms.ts';
import { secretsInText } from '../../wire/recorder/find-secrets.ts';

/**
 * What a server printed, without the secrets of the run: those that it was given, those that went over the wire, and tokens, which show
 * by where they stand.
 */

const BEARER = /\b(Bearer|Basic)\s+[\w.~+/=-]{8,}/gi;

/** Signed or encrypted, as tokens and assertions are. */
const JWT = /\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*/g;

const PEM = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(-----END [A-Z ]*PRIVATE KEY-----|$)/g;

const HIDDEN = '(secret)';

const given = ({ credentials, container, clientCertificate }: ImageTargetConfig): readonly string[] => [
  ...Object.values(credentials).flatMap(({ clientSecret, privateKeyPem }) => [clientSecret ?? '', privateKeyPem ?? '']),
  ...container.inherit.map((name) => container.environment[name] ?? ''),
  clientCertificate?.keyPem ?? '',
];

/** In one pass, however many there are: a run sees thousands of secrets, each in dozens of forms, and a log has megabytes. */
const withoutForms = (text: string, forms: readonly string[]): string => {
  const byStart = Map.groupBy(new Set(forms), (form) => form.slice(0, SHORTEST_TELLING));
  for (const alike of byStart.values()) alike.sort((one, other) => other.length - one.length);
  const parts: string[] = [];
  let done = 0;
  let at = 0;
  while (at + SHORTEST_TELLING <= text.length) {
    const found = byStart.get(text.slice(at, at + SHORTEST_TELLING))?.find((form) => text.startsWith(form, at));
    if (found === undefined) at += 1;
    else {
      parts.push(text.slice(done, at), HIDDEN);
      at += found.length;
      done = at;
    }
  }
  return [...parts, text.slice(done)].join('');
};

/** Whatever the length of a secret that the run file handed on, nobody wants to read it in a log. */
const withoutShort = (text: string, secrets: readonly string[]): string =>
  secrets.filter(({ length }) => length < SHORTEST_TELLING).reduce((rest, secret) => rest.replaceAll(secret, HIDDEN), text);

/** `seen`: what went over the wire, of whose secrets the server may have told others. */
export const withoutSecrets = (log: string, config: ImageTargetConfig, seen: readonly string[] = []): string => {
  const own = given(config).filter((secret) => secret.trim() !== '');
  const known = [...own, ...seen, ...secretsInText(log).map(({ value }) => value)];
  const plain = withoutForms(
    log.replace(PEM, '(private key)'),
    known.flatMap((secret) => encodedForms(secret)),
  );
  return withoutShort(plain, own).replace(BEARER, `$1 ${HIDDEN}`).replace(JWT, '(token)');
};
