import type { RequirementId } from '../../generated/requirements.ts';
import { chineseNames, clearingMappings, participants } from '../../src/checks/index.ts';
import type { ServerCase } from '../../src/model/case.ts';

/** The participant list and the clearing mappings, row by row. */
export const listCases = [
  {
    id: 'participants-are-listed-once',
    subject: 'server',
    family: 'reference-data',
    requirement: 'REF-PAR-02',
    title: 'no participant ID stands twice',
    play: (peer) => peer.dataset('participants', 'participants'),
    checks: [participants.areListedOnce()],
  },
  {
    id: 'brokers-have-one-participant',
    subject: 'server',
    family: 'reference-data',
    requirement: 'REF-PAR-03',
    title: 'no broker number stands under two participants',
    play: (peer) => peer.dataset('participants', 'participants'),
    checks: [participants.brokersHaveOneParticipant()],
  },
  {
    id: 'callers-are-listed-participants',
    subject: 'server',
    family: 'reference-data',
    requirement: 'REF-PAR-04',
    title: 'whoever has a channel is listed as a General Clearing Participant',
    play: async (peer) => {
      await peer.channels('channels');
      await peer.dataset('participants', 'participants');
    },
    checks: [participants.haveTheCaller('channels')],
  },
  {
    id: 'mappings-end-after-their-start',
    subject: 'server',
    family: 'reference-data',
    requirement: 'REF-MAP-04',
    title: 'a clearing mapping that ends does so after its start',
    play: (peer) => peer.dataset('clearing-mappings', 'clearing-mappings'),
    checks: [clearingMappings.endAfterTheirStart()],
  },
  {
    id: 'china-connect-arrangement-is-for-china-connect',
    subject: 'server',
    family: 'reference-data',
    requirement: 'REF-MAP-05',
    title: 'the arrangement NCCCP is listed for the China Connect markets alone',
    play: (peer) => peer.dataset('clearing-mappings', 'clearing-mappings'),
    checks: [clearingMappings.northboundArrangements()],
  },
  {
    id: 'chinese-participant-names-come-whole',
    subject: 'server',
    family: 'reference-data',
    requirement: 'REF-PAR-05',
    title: 'no character of a Chinese participant name was lost on its way',
    play: (peer) => peer.dataset('participants', 'participants'),
    checks: [chineseNames.ofParticipants()],
  },
] as const satisfies readonly ServerCase<RequirementId>[];
