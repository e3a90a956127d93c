import type { ImageTargetConfig } from '../../model/target-config.ts';
import { encodedForms } from '../../wire/recorder/encoded-forms.ts';
import { secretsInText } from '../../wire/recorder/find-secrets.ts';

/** What a server printed, without the secrets of the run: those that it was given, and tokens, which show by where they stand. */

const BEARER = /\b(Bearer|Basic)\s+[\w.~+/=-]{8,}/gi;

/** Signed or encrypted, as tokens and assertions are. */
const JWT = /\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*/g;

const PEM = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(-----END [A-Z ]*PRIVATE KEY-----|$)/g;

const given = ({ credentials, container, clientCertificate }: ImageTargetConfig): readonly string[] => [
  ...Object.values(credentials).flatMap(({ clientSecret, privateKeyPem }) => [clientSecret ?? '', privateKeyPem ?? '']),
  ...container.inherit.map((name) => container.environment[name] ?? ''),
  clientCertificate?.keyPem ?? '',
];

/** Whatever the length of a secret that the run file handed on, nobody wants to read it in a log. */
const formsOf = (secret: string): readonly string[] => [...encodedForms(secret), secret];

export const withoutSecrets = (log: string, config: ImageTargetConfig): string => {
  const known = [...given(config), ...secretsInText(log).map(({ value }) => value)].filter((secret) => secret.trim() !== '');
  const forms = known.flatMap(formsOf).toSorted((one, other) => other.length - one.length);
  return forms
    .reduce((text, form) => text.replaceAll(form, '(secret)'), log.replace(PEM, '(private key)'))
    .replace(BEARER, '$1 (secret)')
    .replace(JWT, '(token)');
};
