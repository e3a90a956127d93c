import { expect, test } from '@jest/globals';
import type { Fault } from '../../src/model/fault.ts';
import { notGreenOn, WHOLE_SUITE_MS } from './whole-suite.ts';

/** What a conforming server may do with the form of its answers: the whole suite must stay green on each. */
const tolerances: Readonly<Record<string, Fault>> = {
  'header names in lower case': { kind: 'header-case', style: 'lower' },
  'header names in upper case': { kind: 'header-case', style: 'upper' },
  'headers in another order': { kind: 'header-order' },
  'bodies in chunks': { kind: 'chunked' },
};

test.each(Object.entries(tolerances))(
  'the suite stays green on %s',
  async (_, fault) => {
    expect(await notGreenOn(fault)).toEqual([]);
  },
  WHOLE_SUITE_MS,
);
