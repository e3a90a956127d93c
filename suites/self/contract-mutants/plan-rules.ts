import { isDeepStrictEqual } from 'node:util';
import { validators } from '../../../generated/validators.cjs';
import { isPlayedAlone } from '../../../src/drive/played-alone.ts';
import type { PlantedFault } from '../../../src/model/fault.ts';
import { serverCases } from '../../server/index.ts';
import type { Fate, JudgedMutant, Mutant } from './mutants.ts';
import { markets } from './planting.ts';
import type { CaseProfile } from './profile.ts';
import { type Delivery, deliveryOf, MANIFEST, PULL, placeOf, SNAPSHOT, STREAM } from './rules/deliveries.ts';
import { ruleRequirements, rules } from './rules/index.ts';
import { type Break, type Change, DATASETS, type Item, type Rule } from './rules/rule.ts';
import { createSightings, type Sighting, type Where } from './rules/sightings.ts';

/**
 * The mutants of rules across fields. A schema says nothing of them, so the table of rules does: in each kind of message and each market
 * where a rule holds, a real item is changed so that it breaks the rule, and the validator shows that its schema is still satisfied.
 */

export type RulePlan = {
  readonly mutant: Mutant;
  readonly faults: readonly PlantedFault[];
  /** The item as it is sent; of a whole answer only what was changed of it. */
  readonly planted: Item;
  readonly isWholeItem: boolean;
  /** Where in the item a finding may point. */
  readonly at: readonly string[];
  /** Beside them, what a case of agreement may point at: the members that were changed, and whatever is below them. */
  readonly changed: readonly string[];
  /** What a finding of the rule's own case may tell instead. */
  readonly tells?: string;
  /** The rule's own cases first; in pulls, lists and manifests only cases of rules. */
  readonly caseIds: readonly string[];
};

export type PlannedRules = { readonly plans: readonly RulePlan[]; readonly known: readonly JudgedMutant[] };

/** What these operations send is told by the events that are pulled as well, and a case that holds the two against each other may see it. */
const isTold = (place: string): boolean => place === STREAM || place === SNAPSHOT;

/** More items than this that the schema forbids to break: it states the rule itself. */
const MOST_FORBIDDEN = 8;

const requirementOfCase = new Map<string, string>(serverCases.map(({ id, requirement }) => [id, requirement]));

const alone = new Set<string>(serverCases.filter(isPlayedAlone).map(({ id }) => id));

/** Cases that hold two tellings of the same against each other. */
const agreeing = new Set<string>(
  serverCases.filter((one) => !isPlayedAlone(one) && one.checks.some(({ id }) => /-agrees-with-|-equals-/.test(id))).map(({ id }) => id),
);

const isOwn = (caseId: string, { requirement }: Rule): boolean => requirementOfCase.get(caseId) === requirement;

/** Own cases first; those that were quickest, as the deliveries are given. */
const ownFirst = (deliveries: readonly Delivery[], rule: Rule): readonly Delivery[] =>
  deliveries.toSorted((one, other) => Number(isOwn(other.caseId, rule)) - Number(isOwn(one.caseId, rule)));

const seers = (sighting: Sighting, deliveries: readonly Delivery[], rule: Rule): readonly string[] =>
  ownFirst(deliveries, rule)
    .filter(({ caseId, names }) => names.has(sighting.name) && (isOwn(caseId, rule) || !alone.has(caseId)))
    .map(({ caseId }) => caseId)
    .filter((caseId) => isTold(sighting.place) || ruleRequirements.has(requirementOfCase.get(caseId) ?? ''));

const placesOf = ({ of, only }: Rule): readonly string[] => {
  if (of === 'trade') return [PULL, STREAM, SNAPSHOT];
  if (only !== undefined) return [only === 'pull' ? PULL : STREAM];
  if (of === 'event') return [PULL, STREAM];
  if (of === 'manifest') return [MANIFEST];
  const dataset = Object.keys(DATASETS).find((name) => of.endsWith(name));
  if (dataset === undefined || !Object.hasOwn(DATASETS, dataset)) throw new Error(`there is no dataset in ${of}`);
  return [placeOf(datasetNamed(dataset))];
};

const datasetNamed = (name: string): keyof typeof DATASETS => {
  if (name === 'participants' || name === 'stocks' || name === 'calendar') return name;
  return 'clearing-mappings';
};

const wheresOf = (rule: Rule): readonly Where[] =>
  placesOf(rule).flatMap((place): readonly Where[] =>
    rule.of === 'trade' || rule.of === 'event'
      ? (rule.markets ?? markets).map((market) => ({ place, market }))
      : [{ place, market: undefined }],
  );

type Sought = { readonly rule: Rule; readonly way: Break; readonly where: Where };

type Found = { readonly sighting: Sighting; readonly change: Change };

type Ground = {
  readonly deliveries: readonly Delivery[];
  readonly sightingsAt: (of: Rule['of'], where: Where) => readonly Sighting[];
  /** How many cases that can be played beside others were sent the item. */
  readonly readersOf: (name: string) => number;
};

type Search = { readonly found?: Found; readonly forbidden: number };

const keepsItsSchema = ({ message, changed }: Sighting, change: Change): boolean => {
  const { schema, message: sent } = message(changed(change));
  return validators[schema](sent);
};

const isUnchanged = ({ item }: Sighting, change: Change): boolean =>
  Object.entries(change).every(([member, value]) => isDeepStrictEqual(item[member], value));

/** What the rule's own cases are sent, then what is told twice, then what most cases read; the earliest item first. */
const sightingsFor = ({ deliveries, sightingsAt, readersOf }: Ground, rule: Rule, where: Where): readonly Sighting[] => {
  const own = deliveries.filter(({ caseId }) => isOwn(caseId, rule));
  const twice = isTold(where.place) ? deliveries.filter(({ caseId }) => agreeing.has(caseId)) : [];
  const isIn = (some: readonly Delivery[], name: string): number => Number(some.some(({ names }) => names.has(name)));
  return sightingsAt(rule.of, where)
    .map((sighting) => ({
      sighting,
      rank: [isIn(own, sighting.name), isIn(twice, sighting.name), readersOf(sighting.opening)],
    }))
    .toSorted((one, other) => comparing(other.rank, one.rank))
    .map(({ sighting }) => sighting);
};

const comparing = (one: readonly number[], other: readonly number[]): number =>
  one.map((value, index) => value - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0;

/** The first item that can be broken so while its schema is satisfied, and how many could be broken only with it. */
const search = (sightings: readonly Sighting[], way: Break): Search => {
  let forbidden = 0;
  for (const sighting of sightings) {
    const change = way.change(sighting.item, sighting.world);
    if (change === undefined || isUnchanged(sighting, change)) continue;
    if (keepsItsSchema(sighting, change)) return { found: { sighting, change }, forbidden };
    forbidden += 1;
    if (forbidden >= MOST_FORBIDDEN) return { forbidden };
  }
  return { forbidden };
};

const mutantOf = (schema: string, { rule, way, where }: Sought): Mutant => ({
  id: `${rule.requirement}: ${way.says}, in ${where.place}${where.market === undefined ? '' : ` of ${where.market}`}`,
  schema,
  keyword: 'rule',
  place: where.place,
  requirement: rule.requirement,
});

const planFor = (mutant: Mutant, { rule, way, sighting, change }: Sought & Found, deliveries: readonly Delivery[]): RulePlan => {
  const planted = sighting.changed(change);
  return {
    mutant,
    faults: sighting.plant(planted, change),
    planted,
    isWholeItem: rule.of !== 'manifest' && !rule.of.startsWith('page of '),
    at: rule.at,
    changed: isTold(sighting.place) ? Object.keys(change) : [],
    ...(way.tells && { tells: way.tells(planted, sighting.item) }),
    caseIds: seers(sighting, deliveries, rule),
  };
};

const fateOf = ({ forbidden }: Search): Fate => (forbidden > 0 ? { kind: 'equivalent', rule: 'stated-by-the-schema' } : { kind: 'unseen' });

const groundIn = (deliveries: readonly Delivery[]): Ground => {
  const readers = new Map<string, number>();
  for (const { names } of deliveries.filter(({ caseId }) => !alone.has(caseId)))
    for (const name of names) readers.set(name, (readers.get(name) ?? 0) + 1);
  return { deliveries, sightingsAt: createSightings(deliveries), readersOf: (name) => readers.get(name) ?? 0 };
};

/** Every rule in every place and market where it holds, with the row of the table that it is counted in. */
const everywhere = Object.entries(rules).flatMap(([schema, some]) =>
  some.flatMap((rule) => wheresOf(rule).map((where) => ({ schema, rule, where }))),
);

type Planned = { readonly plan: RulePlan } | { readonly judged: JudgedMutant };

const planPlace = (ground: Ground, { schema, rule, where }: (typeof everywhere)[number]): readonly Planned[] => {
  const sightings = sightingsFor(ground, rule, where);
  return rule.breaks.map((way) => {
    const sought = { rule, way, where };
    const mutant = mutantOf(schema, sought);
    const result = search(sightings, way);
    if (result.found === undefined) return { judged: { mutant, fate: fateOf(result) } };
    return { plan: planFor(mutant, { ...sought, ...result.found }, ground.deliveries) };
  });
};

/** Cases that saw the same are alike: the quick ones come first. */
export const planRules = (profiles: readonly CaseProfile[]): PlannedRules => {
  const ground = groundIn(profiles.toSorted((one, other) => one.durationMs - other.durationMs).map(deliveryOf));
  const planned = everywhere.flatMap((one) => planPlace(ground, one));
  return {
    plans: planned.flatMap((one) => ('plan' in one ? [one.plan] : [])),
    known: planned.flatMap((one) => ('judged' in one ? [one.judged] : [])),
  };
};
