import type { CatalogueDiff } from '../../model/catalogue-diff.ts';

/** What vanished without a word: a case or a check that the newest part of the changelog does not name. */

/** From the heading of the first version to that of the next. */
const newestPart = (changelog: string): string => changelog.split(/^## /m)[1] ?? '';

const names = (text: string, id: string): boolean => new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`).test(text);

export const silentlyVanished = ({ cases, checks }: CatalogueDiff, changelog: string): readonly string[] => {
  const newest = newestPart(changelog);
  return [
    ...cases.vanished.filter(({ id }) => !names(newest, id)).map(({ id, subject }) => `the ${subject} case ${id} has vanished`),
    ...checks.vanished
      .filter(({ caseId, id }) => !names(newest, id) && !names(newest, caseId))
      .map(({ caseId, id }) => `the check ${id} of ${caseId} has vanished`),
  ];
};
