import { basename } from 'node:path';
import { serverAreas } from '../../../suites/server/index.ts';

type TestFile = { readonly path: string };

const areas: readonly string[] = Object.keys(serverAreas);

const placeOf = ({ path }: TestFile): number => areas.indexOf(basename(path).split('.')[0] ?? '');

/**
 * Plays the areas in the order of the catalogue. Jest's own order is by duration; on a server that all cases share, those
 * that change its day for good must come last.
 */
// biome-ignore lint/style/noDefaultExport: Jest loads sequencers by their default export
export default class CatalogueSequencer {
  sort<Test extends TestFile>(tests: readonly Test[]): Test[] {
    return tests.toSorted((one, other) => placeOf(one) - placeOf(other));
  }

  shard<Test>(tests: readonly Test[]): readonly Test[] {
    return tests;
  }

  allFailedTests(): readonly TestFile[] {
    return [];
  }

  cacheResults(): void {}
}
