import type { FaultKind, PlantedFault } from '../../../src/model/fault.ts';
import type { Stage } from '../../../src/model/stage.ts';
import type { FaultUses } from '../../../src/simulator/faults/fault-table.ts';
import { clientCases } from '../../client/index.ts';
import { kills } from '../kills/index.ts';

/** Which cases rest on a fault: client cases plant it in their stage, the kills of server cases in the reference server. */

const plantedBy = ({ faults = [], steps = [] }: Stage): readonly PlantedFault[] => [
  ...faults,
  ...steps.flatMap(({ action }) => (action.kind === 'plant' ? [action.fault] : [])),
];

const kindsIn = (planted: readonly PlantedFault[]): ReadonlySet<FaultKind> => new Set(planted.map(({ fault }) => fault.kind));

const inClients = clientCases.map(({ id, stage }) => ({ id, kinds: kindsIn(plantedBy(stage)) }));

const inServers = Object.entries(kills).map(([id, { faults = [], reference = [] }]) => ({ id, kinds: kindsIn([...faults, ...reference]) }));

const idsWith = (cases: readonly { readonly id: string; readonly kinds: ReadonlySet<FaultKind> }[], kind: FaultKind): readonly string[] =>
  cases.filter(({ kinds }) => kinds.has(kind)).map(({ id }) => id);

export const faultUses: FaultUses = (kind) => ({ client: idsWith(inClients, kind), server: idsWith(inServers, kind) });
