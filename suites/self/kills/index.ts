import { absenceKills } from './absences.ts';
import { authorizationKills } from './authorization.ts';
import { boundaryKills } from './boundaries.ts';
import { capacityKills } from './capacity.ts';
import { channelKills } from './channels.ts';
import { clientAuthenticationKills } from './client-authentication.ts';
import { consistencyKills } from './consistency.ts';
import { entitledTradeKills } from './entitled-trades.ts';
import { everyOperationKills } from './every-operation.ts';
import { httpKills } from './http.ts';
import { incidentKills } from './incidents.ts';
import type { Kill } from './kill.ts';
import { messageKills } from './messages.ts';
import { negativeInputKills } from './negative-input.ts';
import { pullKills } from './pull.ts';
import { referenceKills } from './reference-data.ts';
import { referenceListKills } from './reference-lists.ts';
import { referencePageKills } from './reference-pages.ts';
import { schemaKills } from './schema.ts';
import { sequenceKills } from './sequences.ts';
import { sideBySideKills } from './side-by-side.ts';
import { snapshotKills } from './snapshots.ts';
import { streamKills } from './stream.ts';
import { streamLifeKills } from './stream-life.ts';
import { tradeEventKills } from './trade-events.ts';
import { tradeSchemaKills } from './trade-schema.ts';
import { tradeKills } from './trades.ts';
import { referenceTradeKills } from './trades-and-reference-data.ts';
import { transportSecurityKills } from './transport-security.ts';
import { wholeAnswerKills } from './whole-answers.ts';

/** Every case's kill, by case id. A check compares the keys with the catalogue. */
export const kills: Readonly<Record<string, Kill>> = {
  ...schemaKills,
  ...authorizationKills,
  ...clientAuthenticationKills,
  ...channelKills,
  ...sequenceKills,
  ...pullKills,
  ...streamKills,
  ...consistencyKills,
  ...tradeKills,
  ...referenceTradeKills,
  ...referenceKills,
  ...referenceListKills,
  ...referencePageKills,
  ...httpKills,
  ...everyOperationKills,
  ...messageKills,
  ...tradeSchemaKills,
  ...snapshotKills,
  ...tradeEventKills,
  ...entitledTradeKills,
  ...streamLifeKills,
  ...incidentKills,
  ...absenceKills,
  ...sideBySideKills,
  ...negativeInputKills,
  ...transportSecurityKills,
  ...boundaryKills,
  ...capacityKills,
  ...wholeAnswerKills,
};
