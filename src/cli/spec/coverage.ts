import { resolve } from 'node:path';
import { ConfigurationError } from '../../errors.ts';
import type { ExitCode } from '../../model/run.ts';

/** `spec coverage`: of the catalogue, which rules have a case; of a stored run, what it has seen of the contract. */

export type CoverageOptions = { readonly json?: boolean; readonly role: 'server' | 'client' | 'both'; readonly floor?: string };

const print = (text: string): void => {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
};

const catalogueCoverage = async ({ json, role }: CoverageOptions): Promise<void> => {
  const [{ coverageOf, coverageText }, { serverCatalogue }] = await Promise.all([
    import('../../spec/coverage.ts'),
    import('../run/catalogue.ts'),
  ]);
  const areas = coverageOf(
    serverCatalogue().map(({ suiteCase }) => suiteCase),
    role,
  );
  print(json ? JSON.stringify(areas, null, 2) : coverageText(areas));
};

const runCoverage = async (folder: string, { json, floor }: CoverageOptions): Promise<ExitCode> => {
  const [{ loadRun }, { storedCoverage }, { coverageText }, { belowFloor }, { loadCoverageFloor }] = await Promise.all([
    import('../../evidence/run-folder.ts'),
    import('../run/stored-coverage.ts'),
    import('../../report/coverage-text.ts'),
    import('../../contract/run-coverage/floor.ts'),
    import('../../config/coverage-floor.ts'),
  ]);
  const asked = floor === undefined ? undefined : loadCoverageFloor(resolve(floor));
  const coverage = storedCoverage(await loadRun(resolve(folder)));
  print(json ? JSON.stringify(coverage, null, 2) : coverageText(coverage));
  if (asked === undefined) return 0;
  const misses = belowFloor(coverage, asked);
  process.stderr.write(
    `\n${[misses.length === 0 ? `The floor of ${floor} is kept.` : `Below the floor of ${floor}:`, ...misses].join('\n  ')}\n`,
  );
  return misses.length === 0 ? 0 : 1;
};

export const printCoverage = async (folder: string | undefined, options: CoverageOptions): Promise<ExitCode> => {
  if (folder !== undefined) return runCoverage(folder, options);
  if (options.floor !== undefined) {
    throw new ConfigurationError({
      code: 'FLOOR_WITHOUT_RUN',
      where: '--floor',
      says: 'A floor is for what a run has seen, and no run was named.',
      remedy: 'Name the folder of a run: ocp-conformance spec coverage reports/<run> --floor <file>.',
    });
  }
  await catalogueCoverage(options);
  return 0;
};
