import type { RequirementId } from '../../../../generated/requirements.ts';

/** The areas of the ledger that speak of what stands in trades, events, channels, snapshots and datasets. */
export const RULED_AREAS = /^(TRD-(TRADE|EVT|TOT|SEQ|SNAP|CHN|ENT)|REF-[A-Z]+)$/;

/** What is demanded there and is no rule across the fields of what is sent, by the reason why: no one message can be changed to break it. */
export const withoutRule: readonly { readonly reason: string; readonly requirements: readonly RequirementId[] }[] = [
  {
    reason: 'A schema states it, constraint by constraint: its mutants are those of the schema.',
    requirements: [
      'TRD-TRADE-01',
      'TRD-EVT-01',
      'TRD-TOT-01',
      'TRD-SNAP-01',
      'TRD-CHN-01',
      'REF-CAL-01',
      'REF-MAN-01',
      'REF-MAP-01',
      'REF-PAR-01',
      'REF-STK-01',
    ],
  },
  {
    reason: 'It says how a request is refused that cannot be served; the schemas of refusals have mutants of their own.',
    requirements: [
      'TRD-SNAP-10',
      'TRD-SNAP-12',
      'TRD-SNAP-17',
      'TRD-CHN-12',
      'TRD-ENT-04',
      'TRD-ENT-05',
      'TRD-ENT-06',
      'TRD-ENT-07',
      'REF-MAN-08',
      'REF-MAN-09',
      'REF-MAN-10',
      'REF-PAGE-07',
      'REF-PAGE-08',
      'REF-PAGE-09',
      'REF-PAGE-10',
    ],
  },
  {
    reason: 'It holds two tellings of the same against each other: it is what catches the rules that are broken in one of them alone.',
    requirements: [
      'TRD-SEQ-06',
      'TRD-SEQ-07',
      'TRD-SEQ-08',
      'TRD-SEQ-14',
      'TRD-SNAP-02',
      'TRD-SNAP-03',
      'TRD-SNAP-14',
      'REF-MAN-14',
      'REF-MAN-16',
      'REF-PAGE-04',
    ],
  },
  {
    reason: 'It is about how the pages or batches of one reading follow on each other, where each of them is right by itself.',
    requirements: [
      'TRD-SEQ-01',
      'TRD-SEQ-10',
      'TRD-SNAP-04',
      'TRD-SNAP-05',
      'TRD-SNAP-06',
      'TRD-SNAP-09',
      'TRD-SNAP-13',
      'TRD-SNAP-15',
      'TRD-SNAP-18',
      'REF-PAGE-01',
      'REF-PAGE-02',
      'REF-PAGE-05',
    ],
  },
  {
    reason: 'It is about headers, and about the answer that they ask for.',
    requirements: ['REF-PAGE-11', 'REF-PAGE-12', 'REF-PAGE-13', 'REF-PAGE-14', 'REF-PAGE-15', 'REF-PAGE-16'],
  },
  {
    reason: 'It is about what becomes of a channel in time, from one answer to a later one.',
    requirements: ['TRD-SEQ-09', 'TRD-SEQ-15', 'TRD-CHN-06', 'TRD-CHN-14', 'TRD-ENT-10'],
  },
  {
    reason: 'It is about which channels and lists there are at all, and for whom: what is there may be right item by item.',
    requirements: ['TRD-CHN-02', 'TRD-CHN-03', 'TRD-CHN-10', 'TRD-CHN-13', 'TRD-ENT-03', 'TRD-ENT-12', 'REF-MAN-03', 'REF-STK-03'],
  },
];
