import type { Examination } from '../examination.ts';
import { good, warning } from '../finding.ts';

/** This machine's clock against the server's. Which of the two is right nobody can tell from here, so it is never a fault. */

const TOLERATED_MS = 5_000;
/** An assertion that a client signs lives for so long. */
const ASSERTION_MS = 60_000;

const spoken = (ms: number): string => {
  const seconds = Math.round(Math.abs(ms) / 1000);
  if (seconds < 120) return `${seconds} seconds`;
  return seconds < 7_200 ? `${Math.round(seconds / 60)} minutes` : `${Math.round(seconds / 3600)} hours`;
};

export const clock: Examination = {
  id: 'clock',
  title: 'Clock',
  isBeforeRun: true,
  of: 'server',
  examine: async ({ config, visit, where }) => {
    if (config.target.kind !== 'url') return [];
    const told = (await visit()).looks.flatMap(({ clockAheadMs, address }) =>
      clockAheadMs === undefined ? [] : [{ clockAheadMs, address }],
    );
    const worst = told.toSorted((one, other) => Math.abs(other.clockAheadMs) - Math.abs(one.clockAheadMs))[0];
    if (worst === undefined) return [];
    if (Math.abs(worst.clockAheadMs) <= TOLERATED_MS)
      return [good(`this machine and ${new URL(worst.address).host} agree to within ${TOLERATED_MS / 1000} seconds`)];
    const isSigned = config.target.credentials.main.secret.kind === 'privateKey' && Math.abs(worst.clockAheadMs) > ASSERTION_MS;
    const consequence = isSigned
      ? 'An assertion that this machine signs is valid for 60 seconds, so tokens are likely to be refused.'
      : 'Certificates, dates of Retry-After and whatever else is a time may be misread for it.';
    return [
      warning({
        code: 'CLOCKS_DIFFER',
        says: `${new URL(worst.address).host} is ${spoken(worst.clockAheadMs)} ${worst.clockAheadMs > 0 ? 'ahead of' : 'behind'} this machine, by its Date header. ${consequence}`,
        where: `${where('target.url')}, and this machine's clock`,
        remedy: 'Set this machine by a time server (timedatectl shows whether it is); if it is right, tell those who run the server.',
      }),
    ];
  },
};
