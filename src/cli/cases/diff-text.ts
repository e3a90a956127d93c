import type { CatalogueDiff, Change, Changed, ChangeKind } from '../../model/catalogue-diff.ts';

/** What differs between two catalogues, as a person reads it: on a terminal, or in a pull request. */

type Entry = { readonly name: string; readonly says: string };

type Section = { readonly title: string; readonly entries: readonly Entry[] };

const ofKind = (rows: readonly Changed[], kind: ChangeKind): readonly Entry[] =>
  rows.flatMap(({ id, changes }) => {
    const own = changes.filter((change: Change) => change.kind === kind);
    return own.length === 0 ? [] : [{ name: id, says: own.map(({ says }) => says).join('; ') }];
  });

const caseSections = ({ cases }: CatalogueDiff): readonly Section[] => [
  { title: 'Cases that vanished', entries: cases.vanished.map(({ id, subject, title }) => ({ name: id, says: `${subject}: ${title}` })) },
  { title: 'Cases that appeared', entries: cases.appeared.map(({ id, subject, title }) => ({ name: id, says: `${subject}: ${title}` })) },
  { title: 'Cases with another name', entries: cases.renamed.map(({ from, to }) => ({ name: to, says: `formerly ${from}` })) },
  { title: 'Cases that became stricter', entries: ofKind(cases.changed, 'stricter') },
  { title: 'Cases that became looser', entries: ofKind(cases.changed, 'looser') },
  { title: 'Cases that changed otherwise', entries: ofKind(cases.changed, 'changed') },
];

const checkSections = ({ checks }: CatalogueDiff): readonly Section[] => [
  { title: 'Checks that vanished', entries: checks.vanished.map(({ caseId, id, says }) => ({ name: `${caseId} ${id}`, says })) },
  { title: 'Checks that appeared', entries: checks.appeared.map(({ caseId, id, says }) => ({ name: `${caseId} ${id}`, says })) },
];

const requirementSections = ({ requirements }: CatalogueDiff): readonly Section[] => [
  { title: 'Requirements that vanished', entries: requirements.vanished.map(({ id, sentence }) => ({ name: id, says: sentence })) },
  { title: 'Requirements that appeared', entries: requirements.appeared.map(({ id, sentence }) => ({ name: id, says: sentence })) },
  { title: 'Requirements that became stricter', entries: ofKind(requirements.changed, 'stricter') },
  { title: 'Requirements that became looser', entries: ofKind(requirements.changed, 'looser') },
  { title: 'Requirements that changed otherwise', entries: ofKind(requirements.changed, 'changed') },
];

const sectionsOf = (diff: CatalogueDiff): readonly Section[] =>
  [...caseSections(diff), ...checkSections(diff), ...requirementSections(diff)].filter(({ entries }) => entries.length > 0);

const summaryOf = (sections: readonly Section[]): string =>
  sections.length === 0
    ? 'Nothing differs: the same requirements, cases and checks.'
    : sections
        .map(({ title, entries }) => `${title}: ${entries.length}`)
        .join('. ')
        .concat('.');

const versionsOf = ({ versions }: CatalogueDiff): string => `From ${versions.old} to ${versions.new}`;

export const diffText = (diff: CatalogueDiff): string => {
  const sections = sectionsOf(diff);
  const blocks = sections.map(({ title, entries }) =>
    [`${title} (${entries.length})`, ...entries.map(({ name, says }) => `  ${name}\n      ${says}`)].join('\n'),
  );
  return [`${versionsOf(diff)}. ${summaryOf(sections)}`, ...blocks].join('\n\n');
};

const prose = (text: string): string => text.replace(/[\\*_<>[\]|]/g, (sign) => `\\${sign}`);

export const diffMarkdown = (diff: CatalogueDiff): string => {
  const sections = sectionsOf(diff);
  const blocks = sections.map(({ title, entries }) =>
    [`### ${title} (${entries.length})`, '', ...entries.map(({ name, says }) => `- \`${name}\`: ${prose(says)}`)].join('\n'),
  );
  return [`## Catalogue: ${versionsOf(diff).toLowerCase()}`, summaryOf(sections), ...blocks].join('\n\n');
};
