import type { Capability } from '../model/case.ts';
import type { Settings } from './settings.ts';

/** What shows that a target has a capability after all, as the key of the run file that gives it. */
const givenIn = ({ target, credentials = {} }: Settings['runFile']): Readonly<Partial<Record<Capability, string | undefined>>> => ({
  secondary: target?.secondaryUrl && 'target.secondaryUrl',
  incidents: target?.incidents && 'target.incidents',
  privateKeyJwt: credentials.main?.privateKeyFile && 'credentials.main.privateKeyFile',
  secondParticipant: credentials.other && 'credentials.other',
  expendableCredential: credentials.wrong && 'credentials.wrong',
  lockedCredential: credentials.locked && 'credentials.locked',
  shortLivedCredential: credentials.expired && 'credentials.expired',
  scopedCredentials: credentials.tradeDataOnly && credentials.referenceDataOnly && 'credentials.tradeDataOnly',
});

/** A declaration that the same file contradicts has grown old: its cases would be left out although they could be played. */
export const contradictions = ({ runFile, where }: Settings): readonly { readonly where: string; readonly says: string }[] => {
  const given = givenIn(runFile);
  return (runFile.capabilities?.absent ?? []).flatMap(({ capability }, index) => {
    const key = given[capability];
    if (key === undefined) return [];
    return [{ where: where('capabilities', 'absent', index), says: `${capability} is declared absent, and ${key} is given; keep one.` }];
  });
};
