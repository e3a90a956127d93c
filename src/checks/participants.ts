import { decode } from '../contract/decode.ts';
import type { Check } from '../model/case.ts';
import type { CaseEvidence } from '../model/evidence.ts';
import { check, each, shown, unobserved } from './check.ts';
import { found, memberOf, type SeenAt } from './finding.ts';
import { exchangesOf, jsonOf } from './observe.ts';
import { participantsSeen } from './pages.ts';
import { eachOnce } from './repeated.ts';

/** Checks of the participant list in itself, and of whether the caller is on it. */
export const participants = {
  areListedOnce: (): Check =>
    check('participants-are-listed-once', 'no participant ID stands twice', (evidence) =>
      eachOnce(participantsSeen(evidence), {
        missing: NO_PARTICIPANT,
        keyOf: ({ participantId }) => participantId,
        finding: (row, id) => found(memberOf(row, 'participantId'), 'a participant stands twice', 'each participant ID once', id),
      }),
    ),

  brokersHaveOneParticipant: (): Check =>
    check('participants-brokers-have-one-participant', 'no broker number stands under two participants', (evidence) => {
      const brokers = participantsSeen(evidence).flatMap((row) =>
        [...new Set(row.value.brokerNumbers ?? [])].map((number) => ({ value: number, place: memberOf(row, 'brokerNumbers').place })),
      );
      return eachOnce(brokers, {
        missing: 'no participant with a broker number came, or the list not to the last page',
        keyOf: (number) => number,
        finding: (row, number) =>
          found(row, 'a broker number stands under two participants', 'one participant of each broker number', number),
      });
    }),

  haveTheCaller: (channels: string): Check =>
    check(
      'participants-have-the-caller',
      `every GCP of the channels in "${channels}" is listed, as a General Clearing Participant`,
      (evidence) => {
        const byId = new Map(participantsSeen(evidence).map(({ value }) => [value.participantId, value.participantType]));
        if (byId.size === 0) return unobserved(NO_PARTICIPANT);
        return each(callersIn(evidence, channels), `no channel was listed in "${channels}"`, (caller) => {
          const type = byId.get(caller.value);
          if (type === 'GENERAL_CLEARING') return undefined;
          const received = byId.has(caller.value) ? shown(type) : 'not listed';
          return found(caller, `${caller.value} has a channel`, 'GENERAL_CLEARING', received);
        });
      },
    ),
};

const NO_PARTICIPANT = 'no participant came, or not to the last page';

/** A credential sees the channels of the participants that it holds, and no others. */
const callersIn = (evidence: CaseEvidence, label: string): readonly SeenAt<string>[] =>
  exchangesOf(evidence, label).flatMap((exchange) =>
    (decode('ChannelList', jsonOf(exchange))?.channels ?? []).flatMap(({ gcpParticipantId }, index) =>
      gcpParticipantId === undefined
        ? []
        : [{ value: gcpParticipantId, place: { exchange: exchange.label, at: `/channels/${index}/gcpParticipantId` } }],
    ),
  );
