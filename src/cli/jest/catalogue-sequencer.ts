import { basename } from 'node:path';
import { readOrder } from '../../../suites/run/play-order.ts';
import { serverAreas } from '../../../suites/server/index.ts';

type TestFile = { readonly path: string };

/** An area comes where the first of its cases does; all cases of an area are played together. */
const turnsOfAreas = (): ReadonlyMap<string, number> => {
  const turnOf = new Map(readOrder().sequence.map((id, turn) => [id, turn]));
  const first = (cases: readonly { readonly id: string }[]): number => Math.min(...cases.map(({ id }) => turnOf.get(id) ?? Infinity));
  return new Map(Object.entries(serverAreas).map(([area, cases]) => [area, first(cases)]));
};

/**
 * Plays the areas in the order of the run. Jest's own order is by duration; on a server that all cases share, those that
 * change its day for good must come last.
 */
// biome-ignore lint/style/noDefaultExport: Jest loads sequencers by their default export
export default class CatalogueSequencer {
  sort<Test extends TestFile>(tests: readonly Test[]): Test[] {
    const turns = turnsOfAreas();
    const turnOf = ({ path }: TestFile): number => turns.get(basename(path).split('.')[0] ?? '') ?? 0;
    return tests.toSorted((one, other) => turnOf(one) - turnOf(other));
  }

  shard<Test>(tests: readonly Test[]): readonly Test[] {
    return tests;
  }

  allFailedTests(): readonly TestFile[] {
    return [];
  }

  cacheResults(): void {}
}
