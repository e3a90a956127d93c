import { calendarDays, calendarOf } from '../../simulator/state/calendar.ts';
import type { Examination } from '../examination.ts';
import { type Finding, fault, faultsOf, good, note, warning } from '../finding.ts';
import { type ClientPatient, isServer, type Patient, type ServerPatient } from '../patient.ts';
import { problemAbout } from '../visit-problem.ts';

/** The business date of the run, in the calendar that comes with the suite and among what the server has. */

const EXAMPLE = '2026-04-08';

type Told = { readonly code: string; readonly says: string };

/** Undefined for a day on which Hong Kong trades. */
const unusual = (date: string): Told | undefined => {
  const days = calendarDays();
  const [first, last] = [days.at(0)?.date ?? '', days.at(-1)?.date ?? ''];
  if (date < first || date > last)
    return {
      code: 'DATE_OUTSIDE_CALENDAR',
      says: `The business date ${date} lies outside of the calendar that comes with the suite, which goes from ${first} to ${last}.`,
    };
  const day = calendarOf('HK').day(date);
  if (day?.tradingDay !== 'NONE') return undefined;
  return {
    code: 'NO_TRADING_DAY',
    says: `The business date ${date} is no trading day in Hong Kong${day.reason === undefined ? '' : ` (${day.reason})`}.`,
  };
};

const ofServer = async (patient: ServerPatient): Promise<readonly Finding[]> => {
  const visit = await patient.visit();
  const where = patient.where('businessDate');
  const problem = problemAbout(visit, 'business-date');
  if (problem !== undefined) {
    const asked = patient.config.target.kind === 'url' ? patient.config.target.businessDate : undefined;
    const odd = asked === undefined ? undefined : unusual(asked);
    return [...faultsOf(problem, patient.where), ...(odd === undefined ? [] : [note(odd.says)])];
  }
  const { target } = visit;
  if (target === undefined) return [];
  const told = unusual(target.businessDate);
  if (told === undefined) return [good(`${target.businessDate}, a trading day; the server has it`)];
  return [
    warning({
      ...told,
      where,
      remedy: `The run goes on with it. What the published calendar says of such a day cannot be judged; name a trading day of 2026 in businessDate where the server has one.`,
    }),
  ];
};

/** The simulator opens on it, so it must be a day that the simulator knows. */
const ofClient = ({ config, where }: ClientPatient): readonly Finding[] => {
  const { reach } = config.client;
  if (reach.kind !== 'attach') return [note('each case has a trade date of its own, within the calendar of the suite')];
  const told =
    unusual(reach.businessDate) ??
    (reach.businessDate.startsWith('2026-')
      ? undefined
      : {
          code: 'DATE_OUTSIDE_CALENDAR',
          says: `The simulator has no market on ${reach.businessDate}: its trading days are those of 2026.`,
        });
  if (told === undefined) return [good(`the first case is played on ${reach.businessDate}, a trading day`)];
  return [
    fault({
      ...told,
      where: where('client.attach.businessDate'),
      remedy: `Name a Hong Kong trading day of 2026, for example ${EXAMPLE}, and set your client to it.`,
    }),
  ];
};

const businessDateOf = async (patient: Patient): Promise<readonly Finding[]> => {
  if (!isServer(patient)) return 'client' in patient.config ? ofClient(patient) : [];
  return patient.config.target.kind === 'url' ? ofServer(patient) : [];
};

export const businessDate: Examination = {
  id: 'business-date',
  title: 'Business date',
  isBeforeRun: true,
  of: 'run',
  examine: businessDateOf,
};
