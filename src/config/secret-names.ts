/**
 * Which names say that what they name is secret, whatever its value looks like. The one list for variables, settings, arguments of a
 * build and flags.
 */

const KEYS = 'api|access|private|secret|signing|encryption|master|account|shared|auth|ssh|deploy';

/** At the end of a word, so that "tokenizer" and "passwordless" are none; nor are a bypass and a compass. */
const SECRET = new RegExp(`(passw(or)?ds?|(?<!by|com)pass|pwd|passphrases?|secrets?|token|credentials?|(${KEYS})_?keys?)\\d*(_|$)`);

/** It names a place, a kind or a measure of the secret, and not the secret. */
const ABOUT =
  /_(url|uri|endpoint|host|port|file|path|dir|folder|name|env|variable|type|algorithm|key_id|issuer|audience|scopes?|header|ttl|ms|seconds|minutes|hours|days|lifetime|expiry|length|size|count|limit|enabled|required)$/;

/** Where a shell is, and was. */
const PLACES = /^(old)?pwd$/;

/** `DB_PWD`, `dbPassword`, `db.password` and `--db-password` alike. */
const inWords = (name: string): string =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '_');

export const isSecretName = (name: string): boolean => {
  const words = inWords(name);
  return SECRET.test(words) && !ABOUT.test(words);
};

/** Of a variable: `PWD` is the folder in which a shell stands. */
export const isSecretVariable = (name: string): boolean => isSecretName(name) && !PLACES.test(name.toLowerCase());
