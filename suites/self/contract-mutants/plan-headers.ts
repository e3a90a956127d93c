import type { PlantedFault } from '../../../src/model/fault.ts';
import type { Fate, Mutant, Plan, Planned } from './mutants.ts';
import { type AnswerPlace, answerPlaces, answersOf, keyOf } from './places.ts';
import type { Profile } from './profile.ts';

/**
 * The mutants of what stands around a message: its headers, and the media type by which it is called. One fault breaks a header of
 * every answer that has it; each operation and status in which no case sees that is a survivor of its own.
 */

type HeaderRule = { readonly name: string; readonly keyword: string; readonly limit: unknown };

const rulesOf = ({ operationId, status }: AnswerPlace): readonly HeaderRule[] => {
  const answer = answersOf(operationId)[String(status)];
  const headers = Object.entries(answer?.headers ?? {}).flatMap(([name, { required, schema }]) => [
    ...(required ? [{ name, keyword: 'required', limit: name }] : []),
    ...Object.entries(schema).map(([keyword, limit]) => ({ name, keyword, limit })),
  ]);
  const types = Object.keys(answer?.mediaTypes ?? {});
  return types.length === 0 ? headers : [...headers, { name: 'Content-Type', keyword: 'media type', limit: types.join(' or ') }];
};

const numberOf = (limit: unknown): number => (typeof limit === 'number' ? limit : 0);

/** A value that breaks the rule; `undefined` takes the header away. */
const brokenBy = ({ keyword, limit }: HeaderRule): string | undefined => {
  if (keyword === 'required') return undefined;
  if (keyword === 'media type') return 'text/plain';
  if (keyword === 'minimum') return `${numberOf(limit) - 1}`;
  return keyword === 'type' ? 'soon' : 'not as it should be!';
};

/** Of a header that is text anyhow, `type: string` says nothing. */
const isText = ({ keyword, limit }: HeaderRule): boolean => keyword === 'type' && limit === 'string';

const isBroken = ({ keyword, limit }: HeaderRule, value: string): boolean => {
  if (keyword === 'pattern') return !new RegExp(String(limit), 'u').test(value);
  if (keyword === 'enum') return Array.isArray(limit) && !limit.includes(value);
  if (keyword === 'const') return limit !== value;
  return keyword !== 'type' || !/^-?\d+$/.test(value);
};

const mutantOf = ({ name, keyword }: HeaderRule, place: AnswerPlace): Mutant => ({
  id: `${name}/${keyword} in ${keyOf(place)}`,
  schema: keyword === 'media type' ? 'media types' : 'headers',
  keyword,
  place: keyOf(place),
});

/** What is called something else is not read, and without a token no play gets far. */
const hidesTheBody = ({ name, keyword }: HeaderRule): boolean => keyword === 'media type' || name === 'Content-Encoding';

const areaOf = (rule: HeaderRule, { operationId, status }: AnswerPlace): string =>
  hidesTheBody(rule) && status < 300 ? operationId : 'every';

/** All places of a plan are of one area and one status. */
const plantedFor = (rule: HeaderRule, place: AnswerPlace): PlantedFault => {
  const value = brokenBy(rule);
  const fault = { kind: 'set-header', name: rule.name, ...(value === undefined ? {} : { value }), only: `${place.status}` } as const;
  return { on: areaOf(rule, place), fault };
};

const planFor = (rule: HeaderRule, places: readonly AnswerPlace[]): Plan => ({
  mutants: places.map((place) => mutantOf(rule, place)),
  faults: places.slice(0, 1).map((place) => plantedFor(rule, place)),
  // What cannot be read is wrong as a whole.
  at: hidesTheBody(rule) ? `^(${rule.name})?$` : `^${rule.name}$`,
});

type Met = { readonly rule: HeaderRule; readonly place: AnswerPlace };

const groupOf = ({ rule, place }: Met): string => JSON.stringify([rule, areaOf(rule, place), place.status]);

const settledAs = ({ rule, place }: Met, fate: Fate) => ({ mutant: mutantOf(rule, place), fate });

const seenIn = ({ cases }: Profile): ReadonlySet<string> => new Set(cases.flatMap(({ seen }) => seen));

export const planHeaders = (profile: Profile): Planned => {
  const seen = seenIn(profile);
  const all = answerPlaces.flatMap((place) => rulesOf(place).map((rule) => ({ rule, place })));
  const texts = all.filter(({ rule }) => isText(rule));
  const unseen = all.filter(({ rule, place }) => !isText(rule) && !seen.has(keyOf(place)));
  const open = all.filter(({ rule, place }) => !isText(rule) && seen.has(keyOf(place)));
  const plans = [...Map.groupBy(open, groupOf).values()].flatMap((group) => {
    const [first] = group;
    return first === undefined
      ? []
      : [
          planFor(
            first.rule,
            group.map(({ place }) => place),
          ),
        ];
  });
  const wrong = open.find(({ rule }) => !isBroken(rule, brokenBy(rule) ?? 'soon'));
  if (wrong !== undefined) throw new Error(`${mutantOf(wrong.rule, wrong.place).id}: what is planted does not break it`);
  return {
    plans,
    known: [
      ...texts.map((met) => settledAs(met, { kind: 'equivalent', rule: 'text-by-nature' })),
      ...unseen.map((met) => settledAs(met, { kind: 'unseen' })),
    ],
  };
};
