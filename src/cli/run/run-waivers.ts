import type { StoredRun } from '../../evidence/run-folder.ts';
import { judgeWaivers } from '../../judge/waivers.ts';
import type { JudgedWaiver } from '../../model/waiver.ts';
import { wholeCatalogue } from './catalogue.ts';

/** The day in Hong Kong, YYYY-MM-DD: whoever answers for a waiver and whoever reads of a window goes by that calendar. */
export const hongKongDay = (at: Date): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Hong_Kong' }).format(at);

/**
 * The waivers of a stored run, by the catalogue of today. Left out, the day is the one on which the run began, so that a
 * report that is made again says what it said.
 */
export const waiversOfRun = ({ run, verdicts }: Pick<StoredRun, 'run' | 'verdicts'>, day?: string): readonly JudgedWaiver[] => {
  if (run.waivers === undefined || run.waivers.length === 0) return [];
  const catalogue = wholeCatalogue().map(({ suiteCase }) => suiteCase);
  return judgeWaivers(run.waivers, { verdicts, selected: run.cases, catalogue, day: day ?? hongKongDay(new Date(run.startedAt)) });
};
