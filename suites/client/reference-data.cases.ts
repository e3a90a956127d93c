import type { RequirementId } from '../../generated/requirements.ts';
import { capturedDatasets, referenceUse } from '../../src/checks/index.ts';
import type { ClientCase } from '../../src/model/client-case.ts';
import type { Fault, PlantedFault } from '../../src/model/fault.ts';
import type { Stage } from '../../src/model/stage.ts';
import { lateStart, wholeDay } from './days.ts';

/** Reference data: of the right date, complete, unharmed, and as new as it can be had. */

/** Not every client uses every dataset: a fault of one that it does not read happens to nobody. */
const isOptional = true;

/** A member of each dataset's rows, by the operation that lists them. */
const MEMBERS = {
  listParticipants: 'name',
  listStocks: 'shortName',
  listCalendar: 'date',
  listClearingMappings: 'exchangeParticipantName',
} as const;

const onEveryDataset = (fault: (member: string) => Fault, when: Partial<PlantedFault> = {}): readonly PlantedFault[] =>
  Object.entries(MEMBERS).map(([on, member]) => ({ on, ...when, fault: fault(member), isOptional }));

const smallPages = onEveryDataset(() => ({ kind: 'smaller-pages', rows: 150 }));

/** A dataset gets a second version while the client runs, and the client has time to notice. */
const corrected: Stage = {
  day: wholeDay,
  steps: [{ when: { kind: 'published', market: 'HK', sequence: 6 }, action: { kind: 'correct-dataset', dataset: 'calendar' } }],
  watchMs: 900,
};

export const referenceDataCases = [
  {
    id: 'the-manifest-comes-first',
    subject: 'client',
    family: 'reference-data',
    requirement: 'CLI-REF-01',
    title: 'a client reads the manifest of the date before any of its datasets',
    needs: ['referenceData'],
    stage: { day: lateStart },
    checks: [referenceUse.beginsWithTheManifest()],
  },
  {
    id: 'datasets-are-read-to-their-last-page',
    subject: 'client',
    family: 'reference-data',
    requirement: 'CLI-REF-02',
    title: 'a client reads each dataset to its last page, and sends cursors back as they came',
    needs: ['referenceData'],
    stage: { day: lateStart, faults: smallPages },
    checks: [referenceUse.followsCursors()],
  },
  {
    id: 'a-dataset-that-lacks-a-row-is-not-used',
    subject: 'client',
    family: 'reference-data',
    requirement: 'CLI-REF-03',
    title: 'a client reads a dataset anew that has another number of rows than announced',
    needs: ['referenceData'],
    stage: { day: lateStart, faults: onEveryDataset(() => ({ kind: 'rewrite', pointer: '/rows/0' }), { nth: 1 }) },
    checks: [referenceUse.readsAnewAfter('count')],
  },
  {
    id: 'a-dataset-with-another-hash-is-not-used',
    subject: 'client',
    family: 'reference-data',
    requirement: 'CLI-REF-04',
    title: 'a client reads a dataset anew whose rows do not have the announced hash',
    needs: ['referenceData'],
    stage: {
      day: lateStart,
      faults: onEveryDataset((member) => ({ kind: 'rewrite', pointer: `/rows/0/${member}`, value: '2026-01-02' }), { nth: 1 }),
    },
    checks: [referenceUse.readsAnewAfter('hash')],
  },
  {
    id: 'pages-of-two-versions-are-not-used',
    subject: 'client',
    family: 'reference-data',
    requirement: 'CLI-REF-05',
    title: 'a client reads a dataset anew whose pages are of more than one version',
    needs: ['referenceData'],
    stage: {
      day: lateStart,
      faults: [...smallPages, ...onEveryDataset(() => ({ kind: 'rewrite', pointer: '/version', value: 2 }), { nth: 2 })],
    },
    checks: [referenceUse.readsAnewAfter('version')],
  },
  {
    id: 'no-other-date-stands-in-for-one-that-is-not-there',
    subject: 'client',
    family: 'reference-data',
    requirement: 'CLI-REF-06',
    title: 'a client that is told BUSINESS_DATE_NOT_FOUND takes no data of an earlier date',
    needs: ['referenceData'],
    stage: {
      day: lateStart,
      faults: [{ on: 'getManifest', nth: 1, times: 2, fault: { kind: 'answer', status: 404, code: 'BUSINESS_DATE_NOT_FOUND' } }],
    },
    checks: [referenceUse.keepsToItsDate()],
  },
  {
    id: 'a-copy-is-asked-for-by-its-tag',
    subject: 'client',
    family: 'reference-data',
    requirement: 'CLI-REF-07',
    title: 'a client that asks for a manifest again sends the tag of its copy',
    needs: ['referenceData'],
    stage: { day: wholeDay, watchMs: 900 },
    checks: [referenceUse.sendsTheTagOfItsCopy()],
  },
  {
    id: 'a-copy-is-kept-after-304',
    subject: 'client',
    family: 'reference-data',
    requirement: 'CLI-REF-08',
    title: 'a client that is answered 304 goes on with its copy',
    needs: ['referenceData'],
    stage: { day: wholeDay, watchMs: 900 },
    checks: [referenceUse.keepsItsCopyAfter304()],
  },
  {
    id: 'a-corrected-dataset-replaces-the-old-one',
    subject: 'client',
    family: 'reference-data',
    requirement: 'CLI-REF-09',
    title: 'a client replaces a corrected dataset as a whole',
    needs: ['referenceData', 'datasetCapture'],
    stage: corrected,
    checks: [capturedDatasets.areReplacedAsAWhole()],
  },
  {
    id: 'corrections-are-looked-for-within-the-day',
    subject: 'client',
    family: 'reference-data',
    requirement: 'CLI-REF-10',
    title: 'a client asks for the manifest again within the day',
    needs: ['referenceData'],
    stage: corrected,
    checks: [referenceUse.looksForCorrections()],
  },
  {
    id: 'datasets-are-recorded-value-by-value',
    subject: 'client',
    family: 'reference-data',
    requirement: 'CLI-REF-11',
    title: 'a client records the rows of its datasets as they were sent, with zeros and Chinese names',
    needs: ['referenceData', 'datasetCapture'],
    stage: { day: lateStart },
    checks: [capturedDatasets.areAsSent()],
  },
] as const satisfies readonly ClientCase<RequirementId>[];
