import { toEvidence } from '../../../src/evidence/stored-shape.ts';
import type { CaseEvidence } from '../../../src/model/evidence.ts';
import { clientCases } from '../../client/index.ts';
import { playedCases } from '../../client/played.ts';
import { requirementOf } from '../../run/requirement-of.ts';
import { serverCases } from '../../server/index.ts';
import { kills } from '../kills/index.ts';
import { playInProcess } from '../play-in-process.ts';
import type { ListedPlay } from '../play-list.ts';
import type { PlayedEvidence } from './totality.ts';

/** Evidence of real plays of both roles: of conforming parties, and of broken ones. */

const everyNth = <Item>(items: readonly Item[], count: number): readonly Item[] => {
  const step = Math.max(1, Math.floor(items.length / count));
  return items.filter((_, index) => index % step === 0).slice(0, count);
};

/** Ample, as on a busy machine the evidence must be the same: what is operated on does not depend on how long a play took. */
const limits = { exchangeMs: 10_000, caseMs: 60_000 };

export type Wanted = { readonly servers: number; readonly clients: number };

const serverPlays = (count: number): readonly ListedPlay[] =>
  everyNth(
    serverCases.filter(({ family, lacks }) => family !== 'capacity' && lacks === undefined),
    count,
  ).map(({ id }, index) => ({
    server: {
      caseId: id,
      faults: index % 2 === 0 ? [] : (kills[id]?.faults ?? []),
      limits,
      isEvidenceKept: true,
    },
  }));

const clients = playedCases(clientCases).filter(({ hazard }) => hazard === undefined);

const clientPlays = (count: number): readonly ListedPlay[] =>
  everyNth(clients, count).map(({ id }, index) => ({
    client: index % 2 === 0 ? 'reference' : 'gives-up-in-an-outage',
    caseId: id,
    isEvidenceKept: true,
  }));

/** Each operation copies all of it: of long lists the beginning is enough, of long texts any that can still be read. */
const MOST_ITEMS = 20;
const LONGEST_TEXT = 20_000;

const shortened = (value: unknown): unknown => {
  if (typeof value === 'string') return value.length > LONGEST_TEXT ? '{}' : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.slice(0, MOST_ITEMS).map(shortened);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, shortened(member)]));
};

const handy = (evidence: CaseEvidence): CaseEvidence => toEvidence(shortened(evidence), 'evidence that was shortened');

export const playForEvidence = async (wanted: Wanted): Promise<readonly PlayedEvidence[]> => {
  const played = await playInProcess([...serverPlays(wanted.servers), ...clientPlays(wanted.clients)]);
  return played.flatMap(({ verdict: { caseId }, evidence }) => {
    const judged = [...serverCases, ...clients].find(({ id }) => id === caseId);
    return judged === undefined || evidence === undefined
      ? []
      : [{ judged, requirement: requirementOf(judged.requirement), evidence: handy(evidence) }];
  });
};
