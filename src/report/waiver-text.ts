import type { JudgedWaiver, WaiverState } from '../model/waiver.ts';
import { counted } from './counted.ts';

/** Waivers in plain words: until when, by whom, and what is wrong with one that is not in order. */

export const waiverName = ({ waiver }: JudgedWaiver): string =>
  waiver.check === undefined ? waiver.case : `${waiver.check} of ${waiver.case}`;

export const daysLeftText = ({ daysLeft }: JudgedWaiver): string => {
  if (daysLeft < 0) return `expired ${counted(-daysLeft, 'day')} ago`;
  return daysLeft === 0 ? 'its last day' : `${counted(daysLeft, 'day')} left`;
};

/** `WAIVED until 2026-12-31 (31 days left): reason; owner, ticket`. */
export const waivedText = (judged: JudgedWaiver): string => {
  const { expires, reason, owner, ticket } = judged.waiver;
  return `WAIVED until ${expires} (${daysLeftText(judged)}): ${reason}; ${owner}, ${ticket}`;
};

const STATES: Readonly<Record<WaiverState, (judged: JudgedWaiver) => string>> = {
  'in-force': () => 'in force',
  expired: (judged) =>
    `${daysLeftText(judged)}, on ${judged.waiver.expires}: mend what it is for, or let its owner renew it in the run file, and play again`,
  'unknown-case': () =>
    'there is no such case: mend the id ("ocp-conformance cases list") or take the waiver out of the run file, and play again',
  'unknown-check': ({ caseId }) =>
    `the case has no such check ("ocp-conformance cases explain ${caseId}"): mend the id or take the waiver out of the run file, and play again`,
  'stale-passes': () => 'stale, as the case passes: take it out of the run file, and play again',
  'stale-warns': () => 'stale, as the case does no more than warn, which needs no waiver: take it out of the run file, and play again',
  'stale-check': () => 'stale, as this check is met: take it out of the run file, waive what still fails, if anything, and play again',
  'not-selected': () => 'not judged, as its case was not chosen in this run',
  'not-applicable': () => 'not judged, as its case does not apply to this run',
  'not-decided': () => 'not judged, as the suite itself came to no verdict on its case',
};

export const waiverStateText = (judged: JudgedWaiver): string => STATES[judged.state](judged);
