import { ConfigurationError } from '../../errors.ts';

/**
 * The id that a person writes on a form: the beginning of the manifest's digest in letters that nobody mixes up, with two
 * check characters behind them. One wrong character, or two that changed places, is always found: the number that all of them
 * make up is a multiple of a prime.
 */

/** Crockford's Base32: without I, L, O and U. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const DIGEST_LETTERS = 20;
const CHECK_LETTERS = 2;
const BITS_OF_LETTER = 5n;
/** The largest prime that two letters can hold. */
const PRIME = 1021n;
const PREFIX = 'OCP';
const GROUP = 5;

const lettersOf = (number: bigint, count: number): string =>
  Array.from({ length: count }, (_, index) => LETTERS[Number((number >> (BITS_OF_LETTER * BigInt(count - 1 - index))) & 31n)]).join('');

const numberOf = (letters: string): bigint =>
  [...letters].reduce((sum, letter) => (sum << BITS_OF_LETTER) + BigInt(LETTERS.indexOf(letter)), 0n);

/** `digest`: SHA-256 in hexadecimal. */
export const packageId = (digest: string): string => {
  const bits = BigInt(DIGEST_LETTERS) * BITS_OF_LETTER;
  const beginning = BigInt(`0x${digest}`) >> (256n - bits);
  const shifted = beginning << (BigInt(CHECK_LETTERS) * BITS_OF_LETTER);
  const check = (PRIME - (shifted % PRIME)) % PRIME;
  const letters = lettersOf(beginning, DIGEST_LETTERS);
  const groups = Array.from({ length: DIGEST_LETTERS / GROUP }, (_, index) => letters.slice(index * GROUP, (index + 1) * GROUP));
  return [PREFIX, ...groups, lettersOf(check, CHECK_LETTERS)].join('-');
};

const mistyped = (typed: string, why: string): ConfigurationError =>
  new ConfigurationError({
    code: 'PACKAGE_ID_MISTYPED',
    where: `--id ${typed}`,
    says: `"${typed}" is no id of an evidence package: ${why}.`,
    remedy: 'Compare it with the form letter by letter: OCP, four groups of five, and a group of two.',
  });

/** As a person types it: in small letters, with blanks, O for 0 and I or L for 1. Throws where it cannot have been written by us. */
export const readPackageId = (typed: string): string => {
  const letters = typed
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/^[O0]CP/, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (letters.length !== DIGEST_LETTERS + CHECK_LETTERS)
    throw mistyped(typed, `it has ${letters.length} characters behind "${PREFIX}", not ${DIGEST_LETTERS + CHECK_LETTERS}`);
  const strange = [...letters].find((letter) => !LETTERS.includes(letter));
  if (strange !== undefined) throw mistyped(typed, `"${strange}" does not occur in one`);
  if (numberOf(letters) % PRIME !== 0n) throw mistyped(typed, 'its check characters do not fit, so that a character is wrong');
  const digest = letters.slice(0, DIGEST_LETTERS);
  const groups = Array.from({ length: DIGEST_LETTERS / GROUP }, (_, index) => digest.slice(index * GROUP, (index + 1) * GROUP));
  return [PREFIX, ...groups, letters.slice(DIGEST_LETTERS)].join('-');
};
