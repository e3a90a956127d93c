import type { JudgedWaiver } from '../../model/waiver.ts';
import { isWaived, type RunReport } from '../run-report.ts';
import { waivedText } from '../waiver-text.ts';
import { caseIdentity } from './case-metadata.ts';

/** Waived cases as Allure's known issues: each under its ticket, with who answers for it and until when. */

type Rule =
  | {
      readonly resolution: 'issue';
      readonly issue: { readonly id: string; readonly type: string };
      readonly comment: string;
      readonly testCaseId: readonly string[];
    }
  | { readonly resolution: 'accepted'; readonly comment: string; readonly testCaseId: readonly string[] };

export type Resolutions = {
  readonly rules: readonly Rule[];
  readonly links: Readonly<Record<string, { readonly urlTemplate: string }>>;
};

/** Allure makes the address of a ticket from a pattern and the ticket's name. */
const ADDRESS = /^(https?:\/\/[^?#%]+\/)([^/?#%]+)$/;

type Waived = { readonly judged: JudgedWaiver; readonly identity: string };

const waivedIn = ({ cases }: RunReport): readonly Waived[] =>
  cases.filter(isWaived).flatMap(({ verdict, waivers }) => (waivers ?? []).map((judged) => ({ judged, identity: caseIdentity(verdict) })));

export const knownIssues = (report: RunReport): Resolutions => {
  const links: Record<string, { urlTemplate: string }> = {};
  const byTicket = Map.groupBy(waivedIn(report), ({ judged }) => judged.waiver.ticket);
  const rules = [...byTicket].map(([ticket, waived]): Rule => {
    const comment = [...new Set(waived.map(({ judged }) => waivedText(judged)))].join('; ');
    const testCaseId = [...new Set(waived.map(({ identity }) => identity))];
    const [, address, id] = ADDRESS.exec(ticket) ?? [];
    if (address === undefined || id === undefined) return { resolution: 'accepted', comment, testCaseId };
    const type = address.replace(/^https?:\/\//, '').replace(/\/$/, '');
    links[type] = { urlTemplate: `${address}%s` };
    return { resolution: 'issue', issue: { id, type }, comment, testCaseId };
  });
  return { rules, links };
};
