import { describe, expect, test } from '@jest/globals';
import { packageId, readPackageId } from './package-id.ts';

const digest = '6551331c0db2aca8c6a7a81a04446af609d100d0bcceabcf6acd34fe6ab29cc5';
const id = packageId(digest);

describe('the id on the form', () => {
  test('is the beginning of the digest, in groups', () => {
    expect(id).toMatch(/^OCP(-[0-9A-HJKMNP-TV-Z]{5}){4}-[0-9A-HJKMNP-TV-Z]{2}$/);
    expect(packageId(`${digest.slice(0, 25)}${'0'.repeat(39)}`)).toBe(id);
    expect(packageId(`7${digest.slice(1)}`)).not.toBe(id);
  });

  test.each([id.toLowerCase(), id.replaceAll('-', ' '), id.slice(4), id.replaceAll('0', 'O').replaceAll('1', 'l')])(
    'is read from %s',
    (typed) => {
      expect(readPackageId(typed)).toBe(id);
    },
  );

  const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const places = [...id].flatMap((letter, place) => (letter === '-' || place < 4 ? [] : [place]));

  test('with any one character wrong is refused', () => {
    const wrong = places.flatMap((place) =>
      [...letters].filter((letter) => letter !== id[place]).map((letter) => id.slice(0, place) + letter + id.slice(place + 1)),
    );
    expect(wrong).toHaveLength(22 * 31);
    for (const typed of wrong) expect(() => readPackageId(typed)).toThrow('check characters do not fit');
  });

  test('with any two characters exchanged is refused', () => {
    for (const one of places)
      for (const other of places) {
        if (one >= other || id[one] === id[other]) continue;
        const typed = [...id]
          .with(one, id[other] ?? '')
          .with(other, id[one] ?? '')
          .join('');
        expect(() => readPackageId(typed)).toThrow('check characters do not fit');
      }
  });

  test.each([
    ['OCP-123', 'it has 3 characters'],
    [id.replace(/.$/, 'U'), '"U" does not occur in one'],
  ])('%s is refused', (typed, why) => {
    expect(() => readPackageId(typed)).toThrow(why);
  });
});
