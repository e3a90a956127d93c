import { afterAll, expect, test } from '@jest/globals';
import { savePart } from './proof/part.ts';
import { properties, propertyAreas } from './properties/index.ts';
import type { Counted } from './properties/property.ts';

/** The properties of `npm test`, each tried many times as often. */

const TIMES = 5;

const held = new Map<string, Counted>();

const sumOf = (member: keyof Counted): number => [...held.values()].reduce((sum, counted) => sum + counted[member], 0);

afterAll(() => {
  savePart({
    part: 'properties',
    title: 'Properties of the checks',
    says: 'Days, lists in pages and books of chance, from a fixed seed: those that keep the contract are blamed for nothing, and an anomaly that is planted is found where it is, and nowhere else.',
    numbers: [
      { says: 'properties hold', count: held.size, of: properties.length },
      { says: 'examples tried', count: sumOf('tried') },
      { says: 'planted anomalies found', count: sumOf('planted'), of: sumOf('planted') },
    ],
    table: {
      head: ['of', 'it holds that'],
      rows: Object.entries(propertyAreas).flatMap(([area, own]) => own.map(({ name }) => [area, name])),
    },
    problems: properties.filter(({ name }) => !held.has(name)).map(({ name }) => `does not hold: ${name}`),
  });
});

test.each(properties.map((property) => [property.name, property] as const))(
  '%s',
  (name, { hold, runs }) => {
    const counted = hold(runs * TIMES);
    held.set(name, counted);
    expect(counted.tried).toBe(runs * TIMES);
  },
  120_000,
);
