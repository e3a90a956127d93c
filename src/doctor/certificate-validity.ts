import { type Finding, fault, good, warning } from './finding.ts';

/** How long a certificate is good for. */

const DAY_MS = 86_400_000;

/** As long as it takes to have one renewed where that is done by hand. */
const SOON_DAYS = 28;

export type Validity = { readonly what: string; readonly validFrom: string; readonly validTo: string };

/** Who named it, and who renews it. */
export type Responsible = { readonly where: string; readonly owner: string };

const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

export const validityFindings = (
  { what, validFrom, validTo }: Validity,
  { where, owner }: Responsible,
  nowMs = Date.now(),
): readonly Finding[] => {
  const [fromMs, toMs] = [Date.parse(validFrom), Date.parse(validTo)];
  const days = Math.floor((toMs - nowMs) / DAY_MS);
  if (toMs < nowMs)
    return [
      fault({ code: 'CERTIFICATE_EXPIRED', says: `${what} expired on ${dayOf(toMs)}.`, where, remedy: `Have it renewed by ${owner}.` }),
    ];
  if (fromMs > nowMs)
    return [
      fault({
        code: 'CERTIFICATE_NOT_YET_VALID',
        says: `${what} is valid only from ${new Date(fromMs).toISOString()} on.`,
        where,
        remedy: "Check this machine's clock; else wait, or have it issued anew.",
      }),
    ];
  if (days >= SOON_DAYS) return [good(`${what}, valid to ${dayOf(toMs)} (${days} days)`)];
  return [
    warning({
      code: 'CERTIFICATE_EXPIRES_SOON',
      says: `${what} expires on ${dayOf(toMs)}, in ${days} ${days === 1 ? 'day' : 'days'}.`,
      where,
      remedy: `Have it renewed in time by ${owner}.`,
    }),
  ];
};
