import { ConfigurationError } from '../errors.ts';
import type { HeaderList } from '../model/evidence.ts';

export const isLoopback = (address: string): boolean => {
  const { hostname } = new URL(address);
  return hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
};

type Place = { readonly address: string; readonly key: string; readonly isHeaderRequired: boolean };

/**
 * Ends the run before its first case unless the answer comes from a system that says TEST, or from this very machine.
 * A refusal too many costs a line in a run file; a case played against a live system may cost a clearing house its day.
 */
export const expectTestSystem = (headers: HeaderList, { address, key, isHeaderRequired }: Place): string => {
  const said = headers.filter(([name]) => name.toLowerCase() === 'ocp-environment').map(([, value]) => value.trim().toUpperCase());
  const isTest = said.length > 0 && said.every((value) => value === 'TEST');
  const isLive = said.some((value) => value.includes('PROD'));
  const isSilent = said.length === 0;
  if (isTest || (isSilent && !isHeaderRequired) || (isLoopback(address) && !isLive)) return said[0] ?? 'not told';
  throw new ConfigurationError({
    code: 'LIVE_SYSTEM',
    where: key,
    says: isSilent
      ? `${address} (${key}) does not say whether it is a test system: its answers carry no OCP-Environment, and it is not on this machine.`
      : `${address} (${key}) says OCP-Environment: ${said.join(', ')}. This suite never runs against a live system.`,
    remedy: 'Name a test system, one whose answers say OCP-Environment: TEST. No case was played.',
  });
};
