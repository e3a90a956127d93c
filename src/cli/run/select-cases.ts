import type { Selection } from '../../config/run-config.ts';
import { suggestion } from '../../config/suggestion.ts';
import { ConfigurationError } from '../../errors.ts';
import type { ListedCase } from './catalogue.ts';

/** A client's case also goes by its id without the delivery: that means it in each. */
const namesOf = ({ suiteCase: { id, formerly = [], delivery } }: ListedCase): readonly string[] => {
  const ids = [id, ...formerly];
  const ending = `-by-${delivery}`;
  return [...ids, ...ids.filter((one) => one.endsWith(ending)).map((one) => one.slice(0, -ending.length))];
};

/** A case is named by its id, by one that it had before, or by a pattern with `*`. */
const isNamed = (listed: ListedCase, name: string): boolean => {
  const pattern = new RegExp(
    `^${name
      .split('*')
      .map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'))
      .join('.*')}$`,
  );
  return namesOf(listed).some((id) => pattern.test(id));
};

const refuseUnknown = (catalogue: readonly ListedCase[], names: readonly string[]): void => {
  const unknown = names.find((name) => !catalogue.some((listed) => isNamed(listed, name)));
  if (unknown === undefined) return;
  const near = suggestion(
    unknown,
    catalogue.map(({ suiteCase }) => suiteCase.id),
  );
  throw new ConfigurationError({
    code: 'NO_SUCH_CASE',
    where: `--case ${unknown}`,
    says: `There is no case "${unknown}".${near ? ` Did you mean "${near}"?` : ''}`,
    remedy: 'List the cases with "ocp-conformance cases list"; * stands for anything, as in --case "stream-*".',
  });
};

const isAsked = (listed: ListedCase, { cases, families, levels, deliveries }: Selection): boolean =>
  (families === undefined || families.includes(listed.suiteCase.family)) &&
  (deliveries === undefined || listed.suiteCase.delivery === undefined || deliveries.includes(listed.suiteCase.delivery)) &&
  (levels === undefined || levels.includes(listed.requirement.level)) &&
  (cases === undefined || cases.some((name) => isNamed(listed, name)));

const isAllowed = (listed: ListedCase, { allowed, cases = [], families = [] }: Selection): boolean => {
  const { hazard, subject, family } = listed.suiteCase;
  if (hazard === undefined || allowed === 'everything') return true;
  // Nothing that a client is put through harms anybody: it is enough to name it, or what it is of.
  if (subject === 'client' && (families.includes(family) || cases.some((name) => namesOf(listed).includes(name)))) return true;
  return allowed === 'everything-but-capacity' ? hazard !== 'capacity' : allowed.includes(hazard);
};

const fitsTarget = ({ suiteCase: { lacks } }: ListedCase, { cases, declaredAbsent }: Selection): boolean =>
  lacks === undefined || cases !== undefined || declaredAbsent === undefined || declaredAbsent.includes(lacks);

/** `spared`: what would have been played, had it been allowed. */
const remedyFor = (spared: readonly ListedCase[]): string => {
  const [first] = spared;
  if (first === undefined) return 'Leave one of them out.';
  if (first.suiteCase.subject === 'client') {
    const names = [...new Set(spared.map((listed) => namesOf(listed).at(-1)))];
    return `What these choose takes long, and is played only when it is asked for by its whole name: --case ${names.join(',')}.`;
  }
  const hazards = [...new Set(spared.flatMap(({ suiteCase: { hazard } }) => hazard ?? []))];
  return `What these choose is spared this target unless it is allowed: ${hazards.map((hazard) => `--allow ${hazard}`).join(' ')}, or families.allow in the run file.`;
};

const nothingSelected = (spared: readonly ListedCase[]): ConfigurationError =>
  new ConfigurationError({
    code: 'NOTHING_SELECTED',
    where: '--case, --family, --level, --delivery and their keys in the run file',
    says: 'No case is left to play: together these leave nothing of the catalogue.',
    remedy: remedyFor(spared),
  });

/** What of the catalogue is played, in its order. */
export const selectCases = (catalogue: readonly ListedCase[], selection: Selection): readonly ListedCase[] => {
  refuseUnknown(catalogue, selection.cases ?? []);
  const selected = catalogue.filter(
    (listed) => isAsked(listed, selection) && isAllowed(listed, selection) && fitsTarget(listed, selection),
  );
  if (selected.length > 0) return selected;
  throw nothingSelected(catalogue.filter((listed) => isAsked(listed, selection) && !isAllowed(listed, selection)));
};

/** Capacity is asked for by its name or not at all: who leaves families and cases open does not mean it. */
const isMeant = ({ suiteCase: { family } }: ListedCase, { cases, families }: Selection): boolean =>
  family !== 'capacity' || cases !== undefined || families !== undefined;

/** What was asked for and a url target is spared all the same, so that nobody takes it for measured. */
export const sparedCases = (catalogue: readonly ListedCase[], selection: Selection): readonly ListedCase[] =>
  catalogue.filter((listed) => isAsked(listed, selection) && isMeant(listed, selection) && !isAllowed(listed, selection));
