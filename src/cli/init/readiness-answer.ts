import { phases, requirementSets } from '../../../generated/readiness.ts';
import type { Answers, InitFlags } from './answers.ts';
import type { Asker } from './question.ts';

/** By which frozen set a run shall say whether one is ready, if by any. */

const NONE = 'none';

const phaseText = (id: string | undefined): string => phases.find((phase) => phase.id === id)?.name.en ?? 'of no phase';

const titleOf = (title: string | { readonly en: string }): string => (typeof title === 'string' ? title : title.en);

export const readinessAnswer = async (
  subject: Answers['subject'],
  { readinessSet }: InitFlags,
  asker: Asker,
): Promise<Pick<Answers, 'readinessSet'>> => {
  if (readinessSet !== undefined) return { readinessSet };
  const sets = Object.values(requirementSets).filter((set) => set.subject === subject);
  const options = sets.map(({ id, phase, title }) => ({ value: id, label: `${phaseText(phase)} (${id})`, hint: titleOf(title) }));
  const told = await asker.one({
    message: 'For which phase shall a run say whether you are ready?',
    options: [{ value: NONE, label: 'for none, yet' }, ...options],
    otherwise: NONE,
  });
  return told === NONE ? {} : { readinessSet: told };
};
