import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { coverageFloor, loadCoverageFloor } from './coverage-floor.ts';
import { locatedDocument } from './located-document.ts';
import { packageRoot } from './package-root.ts';

const floorOf = (text: string) => coverageFloor(locatedDocument('floor.yaml', text));

describe('coverageFloor', () => {
  it('reads percentages and exceptions', () => {
    expect(floorOf('properties: 95\nexceptions:\n  - {statuses: [500], reason: no defect}\n  - {errorCode: X, reason: none}\n')).toEqual({
      atLeast: { properties: 95 },
      exceptions: [
        { statuses: [500], reason: 'no defect' },
        { errorCode: 'X', reason: 'none' },
      ],
    });
  });

  it('reads the floor of this project', () => {
    const { atLeast, exceptions } = loadCoverageFloor(join(packageRoot(), 'suites', 'self', 'coverage-floor.yaml'));
    expect(atLeast).toMatchObject({ operations: 100, errorCodes: 100, properties: 95 });
    expect(exceptions.length).toBeGreaterThan(0);
  });

  it.each([
    ['propertys: 95', 'floor.yaml:1', /Did you mean "properties"\?/],
    ['properties: 950', 'floor.yaml:1', /a number from 0 to 100/],
    ['properties: most', 'floor.yaml:1', /a number from 0 to 100/],
    ['exceptions: []', 'floor.yaml:1', /it asks for nothing/],
    ['properties: 1\nexceptions: none', 'floor.yaml:2', /expected a list/],
    ['properties: 1\nexceptions:\n  - errorCode: X', 'floor.yaml:3', /a reason is missing/],
    ['properties: 1\nexceptions:\n  - reason: x', 'floor.yaml:3', /expected an errorCode, or operations, statuses or properties/],
    ['properties: 1\nexceptions:\n  - reason: x\n    statuses: 500', 'floor.yaml:4', /expected a list that is not empty/],
    ['properties: 1\nexceptions:\n  - reason: x\n    status: [500]', 'floor.yaml:4', /Did you mean "statuses"\?/],
    ['- properties', 'floor.yaml:1', /expected keys and values/],
  ])('refuses %j at %s', (text, where, says) => {
    expect(() => floorOf(text)).toThrow(expect.objectContaining({ where, message: expect.stringMatching(says) }));
  });

  it('says which file cannot be read', () => {
    expect(() => loadCoverageFloor('/no/such/floor.yaml')).toThrow(/\/no\/such\/floor\.yaml cannot be read/);
  });
});
