import { type Item, type Rule, textOf, textsOf } from './rule.ts';

/** Rules between the rows of the participant list, and between those of the clearing mappings. */

const CALLER = 'B01224';

const beside = (row: Item, rows: readonly Item[], member: string): Item | undefined => rows.find((other) => other[member] !== row[member]);

export const participantRules: readonly Rule[] = [
  {
    requirement: 'REF-PAR-02',
    of: 'participants',
    at: ['participantId'],
    breaks: [
      {
        says: 'the ID of a row before',
        change: (row, world) => {
          const [first] = world.rows('participants');
          return first === undefined || first['participantId'] === row['participantId']
            ? undefined
            : { participantId: first['participantId'] };
        },
      },
    ],
  },
  {
    requirement: 'REF-PAR-03',
    of: 'participants',
    at: ['brokerNumbers'],
    breaks: [
      {
        says: 'a broker number of a row before',
        change: (row, world) => {
          const rows = world.rows('participants');
          const index = rows.findIndex(({ participantId }) => participantId === row['participantId']);
          const number = rows.slice(0, Math.max(0, index)).flatMap((other) => textsOf(other, 'brokerNumbers'))[0];
          return number === undefined ? undefined : { brokerNumbers: [...textsOf(row, 'brokerNumbers'), number] };
        },
      },
    ],
  },
  {
    requirement: 'REF-PAR-04',
    of: 'participants',
    at: [],
    breaks: [
      {
        says: 'the caller as another type',
        change: ({ participantId }) => (participantId === CALLER ? { participantType: 'DIRECT_CLEARING' } : undefined),
        tells: () => 'DIRECT_CLEARING',
      },
      {
        says: 'the caller left out',
        change: ({ participantId }) => (participantId === CALLER ? { participantId: 'Z99999' } : undefined),
        tells: () => 'not listed',
      },
    ],
  },
  {
    requirement: 'REF-PAR-05',
    of: 'participants',
    at: ['nameChinese'],
    breaks: [
      {
        says: 'question marks for characters',
        change: ({ nameChinese }) => (nameChinese === undefined ? undefined : { nameChinese: '??' }),
      },
      {
        says: 'a control character',
        change: ({ nameChinese }) => (nameChinese === undefined ? undefined : { nameChinese: `${String(nameChinese)}\u{9b}` }),
      },
    ],
  },
];

export const mappingRules: readonly Rule[] = [
  {
    requirement: 'REF-MAP-02',
    of: 'clearing-mappings',
    at: [''],
    breaks: [{ says: 'a mapping of another participant ID', change: () => ({ gcpParticipantId: 'B01961' }) }],
  },
  {
    requirement: 'REF-MAP-03',
    of: 'clearing-mappings',
    at: [''],
    breaks: [
      {
        says: 'a second mapping of one broker at one time',
        change: (row, world) => {
          const other = beside(row, world.rows('clearing-mappings'), 'brokerNumber');
          return other && textOf(other, 'brokerNumber') < textOf(row, 'brokerNumber')
            ? { brokerNumber: other['brokerNumber'], market: other['market'], arrangement: other['arrangement'] }
            : undefined;
        },
      },
    ],
  },
  {
    requirement: 'REF-MAP-04',
    of: 'clearing-mappings',
    at: ['effectiveTo'],
    breaks: [
      { says: 'an end at the start', change: ({ effectiveFrom }) => ({ effectiveTo: effectiveFrom }) },
      { says: 'an end before the start', change: () => ({ effectiveTo: '2001-01-01T00:00:00.000+08:00' }) },
    ],
  },
  {
    requirement: 'REF-MAP-05',
    of: 'clearing-mappings',
    at: ['market', 'arrangement'],
    breaks: [{ says: 'NCCCP in Hong Kong', change: ({ market }) => (market === 'HK' ? { arrangement: 'NCCCP' } : undefined) }],
  },
];
