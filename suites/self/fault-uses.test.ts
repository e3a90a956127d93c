import { expect, test } from '@jest/globals';
import type { FaultKind, PlantedFault } from '../../src/model/fault.ts';
import { faults } from '../../src/simulator/faults/index.ts';
import { clientCases } from '../client/index.ts';
import { kills } from './kills/index.ts';
import { tolerantServers } from './tolerances/servers.ts';

/** A fault that no stage, no kill and no tolerant server plants is dead wood, or waits for its case. */
const WAITING: Partial<Readonly<Record<FaultKind, string>>> = {
  'possible-resend': 'each planned day has a resend of its own; this one is for a resend at a chosen moment, by hand or in a case to come',
};

const planted: readonly PlantedFault[] = [
  ...clientCases.flatMap(({ stage }) => [
    ...(stage.faults ?? []),
    ...(stage.steps ?? []).flatMap(({ action }) => (action.kind === 'plant' ? [action.fault] : [])),
  ]),
  ...Object.values(kills).flatMap((kill) => [...(kill.faults ?? []), ...(kill.reference ?? [])]),
  ...Object.values(tolerantServers).flatMap(({ behaviours }) => behaviours.map((fault) => ({ on: 'every', fault }))),
];

const used = new Set<string>(planted.map(({ fault }) => fault.kind));

test('every kind of fault is planted by a case, a kill or a tolerant server, or says why not', () => {
  expect(Object.keys(faults).filter((kind) => !used.has(kind) && !Object.hasOwn(WAITING, kind))).toEqual([]);
});

test('what says why it is not planted is not', () => {
  expect(Object.keys(WAITING).filter((kind) => used.has(kind))).toEqual([]);
});
