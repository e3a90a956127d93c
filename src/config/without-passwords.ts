import { isSecretName } from './secret-names.ts';

/**
 * Texts that a person wrote, without the passwords that show themselves by where they stand: in an address, behind a flag, as the
 * value of a setting. What is known by its value is hidden elsewhere.
 */

const HIDDEN = '[hidden]';

/** `http://user:password@proxy`; whoever stands alone before the `@` may be a token. */
const ADDRESS_USER = /([a-z][a-z0-9+.-]{0,20}:\/\/)(?:([^\s/?#@:"'\\]*):)?([^\s/?#"'\\]+)@/gi;

/** In quotes, which a text within a text escapes, or as one word. */
const QUOTED = String.raw`(?<quote>\\*["'])(?<quoted>.+?)(?=\k<quote>|$)`;
const WORD = String.raw`(?:[^\s"',;&\]\\]|\\(?!["']))+`;

/** `--password=x`, `db.password=x`, `TOKEN=x`. */
const SETTING = new RegExp(String.raw`(?<![\w.-])(?<name>[\w.-]+)(?<between>=)(?:${QUOTED}|${WORD})`, 'gm');

/** `--password x`, and in a list: `[--password, x]`, or each on a line with a dash. */
const FLAG = new RegExp(
  String.raw`(?<![\w-])(?<name>--?[A-Za-z][\w-]*)(?<between>["']?(?:\s*,\s*|[ \t]*\n\s*-\s+|\s+))(?!-)(?:${QUOTED}|${WORD})`,
  'gm',
);

const PEM = /(-----BEGIN [A-Z ]*PRIVATE KEY-----)[\s\S]*?(-----END [A-Z ]*PRIVATE KEY-----|$)/g;

/** `NAME: x` on a line of its own, or in a comment; a block text with its lines. What opens a map or a list is gone into. */
const YAML_LINE =
  /^(?<before>[ \t#-]*)(?<mark>["']?)(?<name>[\w.-]+)\k<mark>(?<between>\s*:[ \t]+)(?![{[#]|&\S+\s*$)(?:[|>].*(?:\n\k<before>[ \t].*)*|\S.*)/gm;

/** `{NAME: x, "OTHER": "y"}`. */
const YAML_IN_BRACES = new RegExp(
  String.raw`(?<before>[{,]\s*)(?<mark>["']?)(?<name>[\w.-]+)\k<mark>(?<between>\s*:(?:\s+|(?=["'])))(?![{[])(?:${QUOTED}|[^\s"',}][^,}\n]*)`,
  'gm',
);

/** The groups come last, whatever an expression has of them. */
const hiddenIfSecret = (...found: readonly unknown[]): string => {
  const [whole] = found;
  const groups = found.at(-1);
  const { before = '', mark = '', name = '', between = '', quote = '' }: Partial<Record<string, string>> = Object(groups);
  return isSecretName(name) ? `${before}${mark}${name}${mark}${between}${quote}${HIDDEN}` : String(whole);
};

export const withoutPasswords = (text: string): string =>
  text
    .replace(ADDRESS_USER, (_whole, scheme: string, user: string | undefined) =>
      user === undefined ? `${scheme}${HIDDEN}@` : `${scheme}${user}:${HIDDEN}@`,
    )
    .replace(SETTING, hiddenIfSecret)
    .replace(FLAG, hiddenIfSecret)
    .replace(PEM, `$1${HIDDEN}$2`);

/** Of a run file also what a name with a colon gives a value: `# DB_PASSWORD: x`. In other texts that would be prose. */
export const withoutPasswordsOfYaml = (text: string): string =>
  withoutPasswords(text).replace(YAML_LINE, hiddenIfSecret).replace(YAML_IN_BRACES, hiddenIfSecret);
