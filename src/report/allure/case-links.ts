import type { CaseReport } from '../run-report.ts';

/** Where a reader of a case goes on: to the clause that its rule rests on, where that can be read by everybody, and to the tickets of its waivers. */

export type CaseLink = { readonly type: 'clause' | 'issue'; readonly name: string; readonly url: string };

const RFC = /\bRFC (\d{3,5})(?:, section ([\d.]+\d|\d))?/g;

const WHATWG = 'https://html.spec.whatwg.org/multipage/server-sent-events.html';

const clauseLinks = (source: string): readonly CaseLink[] => {
  const rfcs = [...source.matchAll(RFC)].map(([name, number, section]): CaseLink => {
    const anchor = section === undefined ? '' : `#section-${section}`;
    return { type: 'clause', name, url: `https://www.rfc-editor.org/rfc/rfc${number}${anchor}` };
  });
  return source.startsWith('WHATWG HTML') ? [...rfcs, { type: 'clause', name: source, url: WHATWG }] : rfcs;
};

const isAddress = (ticket: string): boolean => /^https?:\/\//.test(ticket);

/** What a person calls it: the key of the ticket at the end of its address. */
const ticketName = (ticket: string): string => ticket.split(/[/?#]/).findLast((part) => part !== '') ?? ticket;

const ticketLinks = ({ waivers }: CaseReport): readonly CaseLink[] =>
  (waivers ?? [])
    .map(({ waiver }) => waiver.ticket)
    .flatMap((ticket) => (isAddress(ticket) ? [{ type: 'issue', name: ticketName(ticket), url: ticket } as const] : []));

export const caseLinks = (report: CaseReport): readonly CaseLink[] => [
  ...clauseLinks(report.verdict.requirement.source),
  ...ticketLinks(report),
];
