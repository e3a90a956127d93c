import type { Catalogue, CatalogueCase, CatalogueCheck, CatalogueRequirement } from '../../model/catalogue.ts';
import type { CaseName, CatalogueDiff, Change, Changed, ChangeKind, CheckName, RequirementName } from '../../model/catalogue-diff.ts';
import type { Level } from '../../model/verdict.ts';

/** Two catalogues, and what became of their requirements, cases and checks. Pure. */

const RANKS: Readonly<Record<Level, number>> = { MUST: 2, SHOULD: 1, MAY: 0 };

const levelChange = (from: Level, to: Level): readonly Change[] => {
  if (from === to) return [];
  return [{ kind: RANKS[to] > RANKS[from] ? 'stricter' : 'looser', says: `its level was ${from} and is ${to}` }];
};

/** Of a set whose members each ask for more, or for less. */
const setChanges = (
  name: string,
  sets: Pair<readonly string[]>,
  kinds: { readonly added: ChangeKind; readonly removed: ChangeKind },
): readonly Change[] => {
  const added = sets.new.filter((one) => !sets.old.includes(one));
  const removed = sets.old.filter((one) => !sets.new.includes(one));
  return [
    ...added.map((one): Change => ({ kind: kinds.added, says: `${name} ${one} is new` })),
    ...removed.map((one): Change => ({ kind: kinds.removed, says: `${name} ${one} is gone` })),
  ];
};

const textChange = (name: string, { old: from, new: to }: Pair<string>): readonly Change[] =>
  from === to ? [] : [{ kind: 'changed', says: `${name} was "${from}" and is "${to}"` }];

type Pair<Thing> = { readonly old: Thing; readonly new: Thing };

const changedOf = (id: string, changes: readonly Change[]): readonly Changed[] => {
  const [first, ...others] = changes;
  return first === undefined ? [] : [{ id, changes: [first, ...others] }];
};

const excludedChange = ({ old: from, new: to }: Pair<CatalogueRequirement>): readonly Change[] => {
  if (from.excluded === undefined && to.excluded !== undefined)
    return [{ kind: 'looser', says: `no case can observe it any more: ${to.excluded}` }];
  if (from.excluded !== undefined && to.excluded === undefined)
    return [{ kind: 'stricter', says: 'it was excluded, and is put to the test' }];
  return [];
};

const requirementChanges = (pair: Pair<CatalogueRequirement>): readonly Change[] => [
  ...levelChange(pair.old.level, pair.new.level),
  ...excludedChange(pair),
  ...textChange('its sentence', { old: pair.old.sentence, new: pair.new.sentence }),
  ...textChange('who has to meet it', { old: pair.old.role, new: pair.new.role }),
  ...textChange('its provenance', { old: pair.old.provenance, new: pair.new.provenance }),
];

const checkTexts = ({ old: from, new: to }: Pair<readonly CatalogueCheck[]>): readonly Change[] =>
  to.flatMap(({ id, says }) => {
    const before = from.find((check) => check.id === id);
    return before === undefined ? [] : textChange(`the rule of ${id}`, { old: before.says, new: says });
  });

const idsOf = (checks: readonly CatalogueCheck[]): readonly string[] => checks.map(({ id }) => id);

type Levels = Pair<ReadonlyMap<string, Level>>;

const ruleChanges = ({ old: from, new: to }: Pair<CatalogueCase>, levels: Levels): readonly Change[] => {
  const before = levels.old.get(from.requirement);
  const now = levels.new.get(to.requirement);
  return [
    ...textChange('its requirement', { old: from.requirement, new: to.requirement }),
    ...(before === undefined || now === undefined ? [] : levelChange(before, now)),
  ];
};

const conditionChanges = ({ old: from, new: to }: Pair<CatalogueCase>): readonly Change[] => {
  const sets = (of: (one: CatalogueCase) => readonly string[] | undefined): Pair<readonly string[]> => ({
    old: of(from) ?? [],
    new: of(to) ?? [],
  });
  const single = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text]);
  return [
    ...setChanges(
      'the need',
      sets(({ needs }) => needs),
      { added: 'looser', removed: 'stricter' },
    ),
    ...setChanges(
      'the hazard',
      sets(({ hazard }) => single(hazard)),
      { added: 'looser', removed: 'stricter' },
    ),
    ...setChanges(
      'the condition that a server lacks',
      sets(({ lacks }) => single(lacks)),
      { added: 'looser', removed: 'stricter' },
    ),
    ...setChanges(
      'the delivery',
      sets(({ deliveries }) => deliveries),
      { added: 'stricter', removed: 'looser' },
    ),
  ];
};

const caseChanges = (pair: Pair<CatalogueCase>, levels: Levels): readonly Change[] => [
  ...ruleChanges(pair, levels),
  ...setChanges('the check', { old: idsOf(pair.old.checks), new: idsOf(pair.new.checks) }, { added: 'stricter', removed: 'looser' }),
  ...checkTexts({ old: pair.old.checks, new: pair.new.checks }),
  ...conditionChanges(pair),
  ...textChange('its family', { old: pair.old.family, new: pair.new.family }),
];

/** A case is the same by its id, or by one that it had before; the roles share no case. */
const predecessorOf = (one: CatalogueCase, old: Catalogue): CatalogueCase | undefined => {
  const own = old.cases.filter(({ subject }) => subject === one.subject);
  return own.find(({ id }) => id === one.id) ?? own.find(({ id }) => one.formerly?.includes(id));
};

const caseName = ({ id, subject, title }: CatalogueCase): CaseName => ({ id, subject, title });
const requirementName = ({ id, sentence }: CatalogueRequirement): RequirementName => ({ id, sentence });

const checksOnlyIn = (one: CatalogueCase, other: CatalogueCase, caseId: string): readonly CheckName[] =>
  one.checks.filter(({ id }) => !other.checks.some((check) => check.id === id)).map(({ id, says }) => ({ caseId, id, says }));

const levelsOf = ({ requirements }: Catalogue): ReadonlyMap<string, Level> => new Map(requirements.map(({ id, level }) => [id, level]));

const compareRequirements = ({ old: from, new: to }: Pair<Catalogue>): CatalogueDiff['requirements'] => {
  const before = new Map(from.requirements.map((one) => [one.id, one]));
  const now = new Set(to.requirements.map(({ id }) => id));
  return {
    appeared: to.requirements.filter(({ id }) => !before.has(id)).map(requirementName),
    vanished: from.requirements.filter(({ id }) => !now.has(id)).map(requirementName),
    changed: to.requirements.flatMap((one) => {
      const earlier = before.get(one.id);
      return earlier === undefined ? [] : changedOf(one.id, requirementChanges({ old: earlier, new: one }));
    }),
  };
};

export const compareCatalogues = (from: Catalogue, to: Catalogue): CatalogueDiff => {
  const pairs = to.cases.map((one) => ({ old: predecessorOf(one, from), new: one }));
  const kept = pairs.flatMap(({ old: earlier, new: one }) => (earlier === undefined ? [] : [{ old: earlier, new: one }]));
  const known = new Set(kept.map(({ old: earlier }) => earlier));
  const levels = { old: levelsOf(from), new: levelsOf(to) };
  return {
    versions: { old: from.version, new: to.version },
    requirements: compareRequirements({ old: from, new: to }),
    cases: {
      appeared: pairs.filter(({ old: earlier }) => earlier === undefined).map(({ new: one }) => caseName(one)),
      vanished: from.cases.filter((one) => !known.has(one)).map(caseName),
      renamed: kept.filter(({ old: earlier, new: one }) => earlier.id !== one.id).map((pair) => ({ from: pair.old.id, to: pair.new.id })),
      changed: kept.flatMap((pair) => changedOf(pair.new.id, caseChanges(pair, levels))),
    },
    checks: {
      appeared: kept.flatMap((pair) => checksOnlyIn(pair.new, pair.old, pair.new.id)),
      vanished: kept.flatMap((pair) => checksOnlyIn(pair.old, pair.new, pair.new.id)),
    },
  };
};
