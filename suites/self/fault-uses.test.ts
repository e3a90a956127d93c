import { expect, test } from '@jest/globals';
import type { FaultKind } from '../../src/model/fault.ts';
import { faultModes } from '../../src/simulator/faults/fault-modes.ts';
import { faultUses } from './catalogue/fault-uses.ts';

/** A fault that no stage and no kill plants is dead wood, or there for whoever plants it by hand. */
const WAITING: Partial<Readonly<Record<FaultKind, string>>> = {
  'possible-resend': 'each planned day has a resend of its own; this one is for a resend at a chosen moment, by hand',
  'value-form': 'for the servers that differ and conform, on which the proof plays all cases',
};

const isKind = (kind: string): kind is FaultKind => Object.hasOwn(faultModes, kind);

const unused = Object.keys(faultModes).filter((kind) => {
  if (!isKind(kind)) return true;
  const { client, server } = faultUses(kind);
  return client.length + server.length === 0;
});

test('every kind of fault is planted by a case or a kill, or says why not', () => {
  expect(unused.toSorted()).toEqual(Object.keys(WAITING).toSorted());
});
