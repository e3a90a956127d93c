/**
 * Texts that a person wrote, without the passwords that show themselves by where they stand: in an address, behind a flag, as the
 * value of a setting. What is known by its value is hidden elsewhere.
 */

const HIDDEN = '[hidden]';

/** `http://user:password@proxy`; whoever stands alone before the `@` may be a token. */
const ADDRESS_USER = /([a-z][a-z0-9+.-]*:\/\/)(?:([^\s/?#@:"'\\]*):)?([^\s/?#"'\\]+)@/gi;

const WORDS = 'passw(?:or)?d|passwd|pwd|passphrase|secret|token|api[-_]?key|access[-_]?key|private[-_]?key|credentials?';

/** `--password=x`, `db.password=x`, `TOKEN=x`. */
const SETTING = new RegExp(`((?:${WORDS})=)([^\\s"',;&\\]]+)`, 'gi');

/** `--password x`, and in a list: `[--password, x]`. */
const FLAG = new RegExp(`(--?[\\w-]*(?:${WORDS})["']?(?:\\s*,\\s*|\\s+)["']?)(?![-\\s"'])([^\\s"',\\]]+)`, 'gi');

const PEM = /(-----BEGIN [A-Z ]*PRIVATE KEY-----)[\s\S]*?(-----END [A-Z ]*PRIVATE KEY-----|$)/g;

export const withoutPasswords = (text: string): string =>
  text
    .replace(ADDRESS_USER, (_whole, scheme: string, user: string | undefined) =>
      user === undefined ? `${scheme}${HIDDEN}@` : `${scheme}${user}:${HIDDEN}@`,
    )
    .replace(SETTING, `$1${HIDDEN}`)
    .replace(FLAG, `$1${HIDDEN}`)
    .replace(PEM, `$1${HIDDEN}$2`);
