import { isPlayedAlone } from '../../../src/drive/played-alone.ts';
import { serverCases } from '../../server/index.ts';
import { judgeRequests } from './client-requests.ts';
import { type Crew, startCrew } from './crew.ts';
import { contractSchemas } from './json-schemas.ts';
import type { JudgedMutant, Plan } from './mutants.ts';
import { planHeaders } from './plan-headers.ts';
import { planMessages } from './plan-messages.ts';
import { planRefusals } from './plan-refusals.ts';
import { planRules } from './plan-rules.ts';
import type { PlayedPlan } from './play-plan.ts';
import { type CaseProfile, profileOf } from './profile.ts';

/**
 * From the schemas of the contract, and its rules across fields, to the fate of each mutant. First the cases are played on the
 * reference, to learn which answers each sees and what real messages look like; then every constraint and every rule is broken in a
 * real message, and the cases that see it are played.
 */

export type ContractProof = { readonly judged: readonly JudgedMutant[]; readonly plays: number; readonly notGreen: readonly string[] };

const SIDE_BY_SIDE = 6;

const played = serverCases.filter(({ lacks, family }) => lacks === undefined && family !== 'capacity');

/** Only a burst of requests brings about a refusal of this status, and a burst wants the machine for itself. */
const isThrottled = (place: string): boolean => place.endsWith(' 429');

const split = (plan: Plan): readonly Plan[] =>
  [plan.mutants.filter(({ place }) => !isThrottled(place)), plan.mutants.filter(({ place }) => isThrottled(place))]
    .filter((mutants) => mutants.length > 0)
    .map((mutants) => ({ ...plan, mutants }));

const oneByOne = async <Item, Made>(items: readonly Item[], work: (item: Item) => Promise<Made>): Promise<readonly Made[]> => {
  const made: Made[] = [];
  for (const item of items) made.push(await work(item));
  return made;
};

type Several = <Item, Made>(items: readonly Item[], work: (item: Item) => Promise<Made>) => Promise<readonly Made[]>;

const sideBySide: Several = (items, work) => Promise.all(items.map(work));

type Work<Some> = (plan: Some) => Promise<PlayedPlan>;

const hasSurvivor = ({ judged }: PlayedPlan): boolean => judged.some(({ fate }) => fate.kind === 'survived');

/** A machine that is busy saves no mutant: what nobody caught is played once more, when nothing else is. */
const untilCaught = async <Some>(
  plans: readonly Some[],
  play: Work<Some>,
  isAlone: (plan: Some) => boolean,
): Promise<readonly PlayedPlan[]> => {
  const tell = async (plan: Some) => ({ plan, done: await play(plan) });
  const first = [
    ...(await sideBySide(
      plans.filter((plan) => !isAlone(plan)),
      tell,
    )),
    ...(await oneByOne(plans.filter(isAlone), tell)),
  ];
  const open = first.filter(({ done }) => hasSurvivor(done));
  const again = await oneByOne(open, ({ plan }) => play(plan));
  return [...first.filter(({ done }) => !hasSurvivor(done)).map(({ done }) => done), ...again];
};

const withoutTexts = (profile: CaseProfile): CaseProfile => ({ ...profile, texts: [] });

const profilesOf = async (crew: Crew): Promise<readonly CaseProfile[]> => [
  ...(await sideBySide(
    played.filter((one) => !isPlayedAlone(one)),
    ({ id }) => crew.profile(id),
  )),
  ...(await oneByOne(played.filter(isPlayedAlone), ({ id }) => crew.profile(id))),
];

const isAlone = ({ mutants }: Plan): boolean => mutants.some(({ place }) => isThrottled(place));

export const proveContract = async (): Promise<ContractProof> => {
  const crew = startCrew(SIDE_BY_SIDE);
  try {
    const profiles = await profilesOf(crew);
    const profile = profileOf(profiles);
    const schemas = contractSchemas();
    const passed = profiles.filter(({ isPassed }) => isPassed);
    const parts = [planMessages({ schemas, profile }), planRefusals({ schemas, profile }), planHeaders(profile)];
    const rules = planRules(passed);
    await crew.learn(passed.map(withoutTexts));
    const results = [
      ...(await untilCaught(parts.flatMap((part) => part.plans).flatMap(split), crew.play, isAlone)),
      ...(await untilCaught(rules.plans, crew.playRule, () => false)),
    ];
    const known = [...parts, rules].flatMap((part) => part.known);
    return {
      judged: [...results.flatMap(({ judged }) => judged), ...known, ...(await judgeRequests())],
      plays: results.reduce((sum, { plays }) => sum + plays, 0),
      notGreen: profiles.filter(({ isPassed }) => !isPassed).map(({ caseId }) => caseId),
    };
  } finally {
    await crew.stop();
  }
};
