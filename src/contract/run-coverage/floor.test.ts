import { describe, expect, it } from '@jest/globals';
import type { Coverage, CoverageException, CoverageFloor } from '../../model/coverage.ts';
import { belowFloor } from './floor.ts';
import { coverageOfRun } from './run-coverage.ts';

const nothing = coverageOfRun({ run: { runId: 'run-1', specHash: 'abc', subject: 'server' }, verdicts: [], evidence: [] });

/** A contract of two operations, of which one has been seen. */
const some: Coverage = {
  ...nothing,
  operations: [
    {
      operation: 'listChannels',
      answered: 2,
      parameters: [],
      answers: [
        { status: 200, mediaType: 'application/json', answers: 2, unread: 0, properties: { seen: ['a', 'a.b', 'c'], unseen: ['a.d'] } },
        { status: 500, mediaType: 'application/problem+json', answers: 0, unread: 0, properties: { seen: [], unseen: ['code', 'codes'] } },
      ],
    },
    { operation: 'pullEvents', answered: 0, parameters: [], answers: [] },
  ],
  errorCodes: { seen: ['RATE_LIMITED'], unseen: ['INTERNAL_ERROR'], unknown: [] },
};

const floorOf = (atLeast: CoverageFloor['atLeast'], ...exceptions: CoverageException[]): CoverageFloor => ({ atLeast, exceptions });

const reason = 'a reason';

describe('belowFloor', () => {
  it('asks for nothing that the floor does not name', () => {
    expect(belowFloor(nothing, floorOf({}))).toEqual([]);
  });

  it('names what is missing from each measure', () => {
    expect(belowFloor(some, floorOf({ operations: 100, answers: 51, errorCodes: 100, properties: 51 }))).toEqual([
      'operations played: 1 of 2 is less than 100 %; missing: pullEvents',
      'documented answers seen: 1 of 2 is less than 51 %; missing: listChannels 500 application/problem+json',
      'error codes seen: 1 of 2 is less than 100 %; missing: INTERNAL_ERROR',
      'properties seen with a value: 3 of 6 is less than 51 %; missing: listChannels 200 a.d, listChannels 500 code, listChannels 500 codes',
    ]);
  });

  it('is kept by exactly as much as it asks for', () => {
    expect(belowFloor(some, floorOf({ operations: 50, answers: 50, properties: 50 }))).toEqual([]);
  });

  it('leaves out what is excepted: a code, answers with all they hold, a property with what is below it', () => {
    const exceptions: CoverageException[] = [
      { errorCode: 'INTERNAL_ERROR', reason },
      { statuses: [500], reason },
      { operations: ['listChannels'], statuses: [200], properties: ['a.d'], reason },
    ];
    expect(belowFloor(some, floorOf({ answers: 100, errorCodes: 100, properties: 100 }, ...exceptions))).toEqual([]);
    expect(belowFloor(some, floorOf({ properties: 100 }, { properties: ['code'], reason }))).toEqual([
      'properties seen with a value: 3 of 5 is less than 100 %; missing: listChannels 200 a.d, listChannels 500 codes',
    ]);
  });

  it('refuses an exception for what was seen, and one for what the contract does not have', () => {
    expect(
      belowFloor(
        some,
        floorOf(
          {},
          { errorCode: 'RATE_LIMITED', reason },
          { properties: ['a'], reason },
          { statuses: [200, 500], reason },
          { operations: ['listChanels'], reason },
          { errorCode: 'TEAPOT', reason },
        ),
      ),
    ).toEqual([
      'exception "RATE_LIMITED": was seen all the same, and must be taken out or made narrower: RATE_LIMITED',
      'exception "every operation; every status; a": was seen all the same, and must be taken out or made narrower: listChannels 200 a, listChannels 200 a.b',
      'exception "every operation; 200, 500": was seen all the same, and must be taken out or made narrower: listChannels 200 application/json',
      'exception "listChanels; every status": the contract has nothing of that name',
      'exception "TEAPOT": the contract has nothing of that name',
    ]);
  });

  it('is far from kept by a run that saw nothing', () => {
    const [properties] = belowFloor(nothing, floorOf({ properties: 95 }));
    expect(properties).toMatch(/^properties seen with a value: 0 of \d{4} is less than 95 %; missing: .*, and \d{4} more$/);
  });
});
