import { met, unobserved } from './check.ts';
import { participants } from './participants.ts';
import { evidenceOf, jsonAnswer } from './testing/evidence.ts';
import { channel, datasetPage } from './testing/messages.ts';
import { type Row, testRows, violated } from './testing/table.ts';

const participant = (participantId: string, members = {}) => ({
  participantId,
  participantType: 'GENERAL_CLEARING',
  brokerNumbers: [],
  ...members,
});
const list = (...rows: readonly unknown[]) => jsonAnswer('participants', datasetPage('participants', rows));
const listed = (...rows: readonly unknown[]) => evidenceOf([list(...rows)]);
const called = (...rows: readonly unknown[]) => evidenceOf([list(...rows), jsonAnswer('channels', { channels: [channel()] })]);

const once = participants.areListedOnce();
const brokers = participants.brokersHaveOneParticipant();
const caller = participants.haveTheCaller('channels');

const notGeneral = (received: string) => ({
  says: 'B01224 has a channel',
  expected: 'GENERAL_CLEARING',
  received,
  exchange: 'channels',
  at: '/channels/0/gcpParticipantId',
});

const rows: readonly Row[] = [
  { name: 'two participants', check: once, given: listed(participant('B01224'), participant('B01555')), want: met },
  {
    name: 'one twice',
    check: once,
    given: listed(participant('B01224'), participant('B01224')),
    want: violated({
      says: 'a participant stands twice',
      expected: 'each participant ID once',
      received: 'B01224',
      exchange: 'participants',
      at: '/rows/1/participantId',
    }),
  },
  {
    name: 'two numbers of one participant',
    check: brokers,
    given: listed(participant('B01224', { brokerNumbers: ['1400', '1401', '1400'] })),
    want: met,
  },
  {
    name: 'a number of two',
    check: brokers,
    given: listed(participant('B01224', { brokerNumbers: ['1400'] }), participant('B01555', { brokerNumbers: ['1401', '1400'] })),
    want: violated({
      says: 'a broker number stands under two participants',
      expected: 'one participant of each broker number',
      received: '1400',
      exchange: 'participants',
      at: '/rows/1/brokerNumbers',
    }),
  },
  { name: 'on the list', check: caller, given: called(participant('B01224')), want: met },
  { name: 'not on it', check: caller, given: called(participant('B01555')), want: violated(notGeneral('not listed')) },
  {
    name: 'under another type',
    check: caller,
    given: called(participant('B01224', { participantType: 'CUSTODIAN' })),
    want: violated(notGeneral('CUSTODIAN')),
  },
  { name: 'no channel', check: caller, given: listed(participant('B01224')), want: unobserved('no channel was listed in "channels"') },
];

testRows(rows);
