import type { FaultImplementation, Moment } from './fault.ts';

/**
 * The peer's tokens are over, before this request is judged or after its stream sent the event at `atSequence`: requests with
 * them are refused with TOKEN_EXPIRED, and all of its streams end with that reason. Once, at whichever channel comes first.
 */
export const tokenExpires: FaultImplementation<'token-expires'> = {
  settings: {},
  plan: (_fault, atSequence) => {
    let isDone = false;
    const expire = (moment: Moment): boolean => {
      if (isDone) return false;
      isDone = true;
      moment.expireTokens();
      return true;
    };
    if (atSequence === undefined) return { before: (moment) => (expire(moment) ? undefined : 'no-occasion') };
    return { afterEvent: (sequence, moment) => (sequence >= atSequence && expire(moment) ? 'was-done' : 'goes-on') };
  },
};
