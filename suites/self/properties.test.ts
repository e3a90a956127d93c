import { expect, test } from '@jest/globals';
import { properties } from './properties/index.ts';

/** The checks themselves, tried on what chance makes; `npm run prove` tries the same many times as often. */

test.each(properties.map((property) => [property.name, property] as const))('%s', (_, { hold, runs }) => {
  expect(hold(runs).tried).toBe(runs);
});
