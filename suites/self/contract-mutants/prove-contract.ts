import { isPlayedAlone } from '../../../src/drive/played-alone.ts';
import { serverCases } from '../../server/index.ts';
import { judgeRequests } from './client-requests.ts';
import { type Crew, startCrew } from './crew.ts';
import { contractSchemas } from './json-schemas.ts';
import type { JudgedMutant, Plan } from './mutants.ts';
import { planHeaders } from './plan-headers.ts';
import { planMessages } from './plan-messages.ts';
import { planRefusals } from './plan-refusals.ts';
import type { PlayedPlan } from './play-plan.ts';
import { type CaseProfile, profileOf } from './profile.ts';

/**
 * From the schemas of the contract to the fate of each mutant. First the cases are played on the reference, to learn which answers each
 * sees and what real messages look like; then every constraint is broken in a real message, and the cases that see it are played.
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

type Work = <Item, Made>(items: readonly Item[], work: (item: Item) => Promise<Made>) => Promise<readonly Made[]>;

const sideBySide: Work = (items, work) => Promise.all(items.map(work));

type Result = { readonly plan: Plan; readonly played: PlayedPlan };

const playOne = async (plan: Plan, crew: Crew): Promise<Result> => ({ plan, played: await crew.play(plan) });

const hasSurvivor = ({ played: { judged } }: Result): boolean => judged.some(({ fate }) => fate.kind === 'survived');

const withoutTexts = (profile: CaseProfile): CaseProfile => ({ ...profile, texts: [] });

export const proveContract = async (): Promise<ContractProof> => {
  const crew = startCrew(SIDE_BY_SIDE);
  try {
    const profiles = [
      ...(await sideBySide(
        played.filter((one) => !isPlayedAlone(one)),
        ({ id }) => crew.profile(id),
      )),
      ...(await oneByOne(played.filter(isPlayedAlone), ({ id }) => crew.profile(id))),
    ];
    const profile = profileOf(profiles);
    const schemas = contractSchemas();
    const parts = [planMessages({ schemas, profile }), planRefusals({ schemas, profile }), planHeaders(profile)];
    const plans = parts.flatMap((part) => part.plans).flatMap(split);
    await crew.learn(profiles.filter(({ isPassed }) => isPassed).map(withoutTexts));
    const isAlone = ({ mutants }: Plan): boolean => mutants.some(({ place }) => isThrottled(place));
    const first = [
      ...(await sideBySide(
        plans.filter((plan) => !isAlone(plan)),
        (plan) => playOne(plan, crew),
      )),
      ...(await oneByOne(plans.filter(isAlone), (plan) => playOne(plan, crew))),
    ];
    // A machine that is busy saves no mutant: what nobody caught is played once more, when nothing else is.
    const survived = first.filter(hasSurvivor).map(({ plan }) => plan);
    const again = await oneByOne(survived, (plan) => playOne(plan, crew));
    const results = [...first.filter((one) => !hasSurvivor(one)), ...again];
    return {
      judged: [...results.flatMap(({ played: { judged } }) => judged), ...parts.flatMap(({ known }) => known), ...(await judgeRequests())],
      plays: results.reduce((sum, { played: { plays } }) => sum + plays, 0),
      notGreen: profiles.filter(({ isPassed }) => !isPassed).map(({ caseId }) => caseId),
    };
  } finally {
    await crew.stop();
  }
};
