import { expect, test } from '@jest/globals';
import type { FaultKind, PlantedFault } from '../../src/model/fault.ts';
import { faults } from '../../src/simulator/faults/index.ts';
import { clientCases } from '../client/index.ts';
import { kills } from './kills/index.ts';

/** A fault that no stage and no kill plants is dead wood, or waits for its case. */
const WAITING: Partial<Readonly<Record<FaultKind, string>>> = {
  'possible-resend': 'each planned day has a resend of its own; this one is for a resend at a chosen moment, by hand or in a case to come',
  truncate: 'for answers that are cut off: its client case is to come (CLI-RETRY-08)',
  'slow-body': 'for answers that drip in: its client case is to come (CLI-LIVE-11)',
  'token-expires': 'for tokens that are over in mid-stream: its client case is to come (CLI-LIVE-07)',
  'missing-length': 'for bodies without a length: its client case is to come (CLI-TOL-05)',
};

const planted: readonly PlantedFault[] = [
  ...clientCases.flatMap(({ stage }) => [
    ...(stage.faults ?? []),
    ...(stage.steps ?? []).flatMap(({ action }) => (action.kind === 'plant' ? [action.fault] : [])),
  ]),
  ...Object.values(kills).flatMap((kill) => [...(kill.faults ?? []), ...(kill.reference ?? [])]),
];

test('every kind of fault is planted by a case or a kill, or says why not', () => {
  const used = new Set<string>(planted.map(({ fault }) => fault.kind));
  expect(Object.keys(faults).filter((kind) => !used.has(kind) && !Object.hasOwn(WAITING, kind))).toEqual([]);
});
