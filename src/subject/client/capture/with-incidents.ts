import type { Capture, CaptureRecord } from '../../../model/capture.ts';
import type { CaptureProblem, CaptureReader } from '../client-subject.ts';
import { openJournalFile } from './journal-file.ts';

/**
 * What a table, an endpoint or a command cannot tell stands in a file of its own, where there is one: what was set aside, closes and
 * datasets, as lines of a journal.
 */

const isBeside = ({ record }: CaptureRecord): boolean => record === 'setAside' || record === 'closed' || record === 'dataset';

const rewrittenIn = ({ rewritten }: Capture, beside: Capture): Pick<Capture, 'rewritten'> => {
  const says = rewritten ?? (beside.rewritten === undefined ? undefined : `the incidents: ${beside.rewritten}`);
  return says === undefined ? {} : { rewritten: says };
};

const join = (own: Capture, beside: Capture): Capture => ({
  ...own,
  ...rewrittenIn(own, beside),
  records: [...own.records, ...beside.records.filter(isBeside).map((record) => ({ ...record, place: `incidents, ${record.place}` }))],
  unreadable: [
    ...own.unreadable,
    ...beside.unreadable.map(({ place, says }) => ({ place: `incidents, ${place}`, says })),
    ...beside.records
      .filter((record) => !isBeside(record))
      .map(({ place, record }) => ({ place: `incidents, ${place}`, says: `"${record}" belongs into the capture itself` })),
  ],
});

/** Only a file that is not there has nothing to tell. */
const withProblem = (own: Capture, { problem, isAbsent }: CaptureProblem): Capture =>
  isAbsent === true ? own : { ...own, unreadable: [...own.unreadable, { place: 'the incidents file', says: problem }] };

export const withIncidents = (own: CaptureReader, incidentsFile: string | undefined): CaptureReader => {
  if (incidentsFile === undefined) return own;
  const incidents = openJournalFile(incidentsFile);
  return {
    isToldByClient: own.isToldByClient,
    progress: async () => {
      const [one, other] = await Promise.all([own.progress(), incidents.progress()]);
      const closed = [...(one.closed ?? []), ...(other.closed ?? [])];
      return {
        mark: `${one.mark} ${other.mark}`,
        records: one.records + other.records,
        ...(one.closed === undefined && closed.length === 0 ? {} : { closed: new Set(closed) }),
      };
    },
    read: async () => {
      const [one, other] = await Promise.all([own.read(), incidents.read()]);
      if ('problem' in one) return one;
      return 'problem' in other ? withProblem(one, other) : join(one, other);
    },
    beginCase: async (isPast) => {
      await Promise.all([own.beginCase?.(isPast), incidents.beginCase?.(isPast)]);
    },
  };
};
