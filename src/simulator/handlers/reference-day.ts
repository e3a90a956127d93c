import { type PayloadAnswer, problemAnswer } from '../exchange/answer.ts';
import type { Visit } from '../exchange/call.ts';
import type { Site } from '../site.ts';
import type { ReferenceDay } from '../state/world.ts';
import { participantsOf } from './channel-view.ts';

export type FoundDay = { readonly date: string; readonly callers: readonly string[]; readonly day: ReferenceDay };

/** The business date of the path as the caller may see it: mappings differ by caller, the rest does not. */
export const findDay = (visit: Visit, site: Site): FoundDay | undefined => {
  const isIgnored = visit.call.conduct.ignored.has('businessdate');
  const date = isIgnored ? site.world().businessDate : (visit.call.pathParameter ?? '');
  const callers = participantsOf(visit, site);
  const day = site.world().referenceData(date, callers);
  return day === undefined ? undefined : { date, callers, day };
};

export const dayNotFound = (): PayloadAnswer =>
  problemAnswer('BUSINESS_DATE_NOT_FOUND', { detail: 'No reference data is kept for this business date.' });
