import { absenceReasons } from '../absence-reasons.ts';
import type { AbsentClientCapabilities, ClientConfig } from '../model/client-config.ts';

/** What a client cannot show that goes on through all cases, whatever it is able to. */

const lacking = (why: string): AbsentClientCapabilities => ({
  restart: why,
  tls: why,
  mutualTls: why,
  privateKeyJwt: why,
  otherCredential: why,
  dayRoll: why,
  ownServer: why,
  ownDate: why,
  freshStart: why,
});

export const seriesAbsences = (reach: ClientConfig['reach']): AbsentClientCapabilities => {
  if (reach.kind === 'attach') {
    const noSecondary = reach.secondaryPort === undefined ? { secondary: absenceReasons.noSecondaryPort.en } : {};
    return { ...lacking(absenceReasons.running.en), ...noSecondary };
  }
  return reach.session === 'shared' ? lacking(absenceReasons.shared.en) : {};
};
