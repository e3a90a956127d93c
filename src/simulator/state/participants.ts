import type { Participant, ParticipantType } from '../../model/reference-data.ts';
import { once, readDataFile } from './data-files.ts';

/** A firm with a trading right; its brokers' trades may reach a GCP. */
export type ExchangeParticipant = {
  readonly id: string;
  readonly name: string;
  readonly nameChinese: string;
  readonly isTrading: boolean;
  readonly isSuspended: boolean;
  /** DCP, GCP, NCP, or '' where the public list is blank. */
  readonly participantship: string;
  readonly brokerNumbers: readonly string[];
};

const brokersByFirm = once((): ReadonlyMap<string, readonly string[]> => {
  const byFirm = new Map<string, string[]>();
  for (const row of readDataFile('brokers.csv')) {
    const numbers = byFirm.get(row.ep_id ?? '') ?? [];
    numbers.push(row.broker_number ?? '');
    byFirm.set(row.ep_id ?? '', numbers);
  }
  return byFirm;
});

export const exchangeParticipants = once(
  (): ReadonlyMap<string, ExchangeParticipant> =>
    new Map(
      readDataFile('exchange-participants.csv').map((row) => [
        row.ep_id ?? '',
        {
          id: row.ep_id ?? '',
          name: row.name ?? '',
          nameChinese: row.name_chinese ?? '',
          isTrading: row.trading_status === 'Trading',
          isSuspended: row.trading_status === 'Suspend-Trading',
          participantship: row.hkscc_participantship ?? '',
          brokerNumbers: brokersByFirm().get(row.ep_id ?? '') ?? [],
        },
      ]),
    ),
);

const TYPES_BY_PREFIX: Readonly<Record<string, ParticipantType>> = {
  A: 'CLEARING_AGENCY',
  B: 'DIRECT_CLEARING',
  C: 'CUSTODIAN',
  P: 'STOCK_PLEDGEE',
};

const typeOf = (participantId: string, firm: ExchangeParticipant | undefined): ParticipantType =>
  firm?.participantship === 'GCP' ? 'GENERAL_CLEARING' : (TYPES_BY_PREFIX[participantId.slice(0, 1)] ?? 'DIRECT_CLEARING');

/** The participant list, by participant ID. */
export const participants = once((): readonly Participant[] =>
  readDataFile('participants.csv')
    .map((row): Participant => {
      const firm = exchangeParticipants().get(row.ep_id ?? '');
      return {
        participantId: row.participant_id ?? '',
        name: row.name ?? '',
        ...(firm?.nameChinese ? { nameChinese: firm.nameChinese } : {}),
        participantType: typeOf(row.participant_id ?? '', firm),
        status: firm?.isSuspended ? 'SUSPENDED' : 'ACTIVE',
        ...(firm ? { exchangeParticipantId: firm.id } : {}),
        brokerNumbers: firm?.brokerNumbers ?? [],
      };
    })
    .sort((one, other) => (one.participantId < other.participantId ? -1 : 1)),
);

/** The clearing participants that trade for themselves: the other side of most trades. */
export const directClearingParticipants = once((): readonly Participant[] =>
  participants().filter((one) => one.participantType === 'DIRECT_CLEARING' && one.status === 'ACTIVE' && one.brokerNumbers.length > 0),
);
