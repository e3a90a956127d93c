import { expect, test } from '@jest/globals';
import type { Fault } from '../../src/model/fault.ts';
import { notGreenOn, WHOLE_SUITE_MS } from './whole-suite.ts';

/** What a conforming server may do with the content of its answers: the whole suite must stay green on each. */
const tolerances: Readonly<Record<string, Fault>> = {
  'fields and values that the contract does not know': { kind: 'extra-fields' },
  'pages smaller than the limit': { kind: 'smaller-pages', rows: 40 },
  'other white space in JSON': { kind: 'json-spacing' },
};

test.each(Object.entries(tolerances))(
  'the suite stays green on %s',
  async (_, fault) => {
    expect(await notGreenOn(fault)).toEqual([]);
  },
  WHOLE_SUITE_MS,
);
