import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { StoredRun } from '../../evidence/run-folder.ts';

/** Where a run's Allure report is, and where it shows a case, as a browser finds it from the scorecard's folder. */

export type ReportLinks = { readonly link?: string; readonly linkOf: (caseId: string) => string | undefined };

const urlPath = (path: string): string => path.split(sep).map(encodeURIComponent).join('/');

const isNamed = (value: unknown): value is { readonly id: string; readonly name: string } =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  'name' in value &&
  typeof value.id === 'string' &&
  typeof value.name === 'string';

/** Allure's own list of its results: the page shows the one whose id stands behind `#`. Titles are unique in a run. */
const idsByTitle = (folder: string): ReadonlyMap<string, string> => {
  const path = join(folder, 'test-results.json');
  if (!existsSync(path)) return new Map();
  const listed: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const byId = typeof listed === 'object' && listed !== null && 'byId' in listed ? listed.byId : undefined;
  const results = typeof byId === 'object' && byId !== null ? Object.values(byId).filter(isNamed) : [];
  return new Map(results.map(({ id, name }) => [name, id]));
};

export type Places = {
  readonly scorecard: string;
  /** Where the run will lie, if not where it is. */
  readonly run?: string;
};

export const reportLinks = ({ folder, verdicts }: StoredRun, places: Places): ReportLinks => {
  const report = join(folder, 'allure');
  if (!existsSync(join(report, 'index.html'))) return { linkOf: () => undefined };
  const link = urlPath(relative(places.scorecard, join(places.run ?? folder, 'allure', 'index.html')));
  const ids = idsByTitle(report);
  return {
    link,
    linkOf: (caseId) => {
      const id = ids.get(verdicts.get(caseId)?.title ?? '');
      return id === undefined ? undefined : `${link}#${id}`;
    },
  };
};
