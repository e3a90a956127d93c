import type { RequirementId } from '../../../generated/requirements.ts';
import type { ServerCase } from '../../../src/model/case.ts';
import { clientAreas } from '../../client/index.ts';
import { type PlayedCase, playedCases } from '../../client/played.ts';
import { serverAreas } from '../../server/index.ts';
import { clientKills } from '../client-kills/index.ts';
import { killFor } from '../client-kills/kill.ts';
import { kills } from '../kills/index.ts';
import type { Kill } from '../kills/kill.ts';
import { defectOf } from './defects.ts';
import { killWords } from './kill-words.ts';

/** The kill matrix as data: each case as it is played and reported, and what must make it fail. */

type Row = {
  /** As it is reported: a client case once for each delivery. */
  readonly id: string;
  readonly area: string;
  readonly checks: readonly { readonly id: string; readonly says: string }[];
};

/** What must be seen where the mutant is played. */
export type RowKill = {
  /** In plain words. */
  readonly mutant: string;
  readonly check: string;
  /** What else of this case it breaks, and must. */
  readonly also: readonly string[];
};

export type ServerRow = Row & {
  readonly subject: 'server';
  readonly serverCase: ServerCase<RequirementId>;
  readonly planted?: Kill;
  readonly kill?: RowKill;
};

export type ClientRow = Row & {
  readonly subject: 'client';
  readonly played: PlayedCase;
  /** A file in suites/self/clients. */
  readonly client?: string;
  readonly kill?: RowKill;
};

export type ProofRow = ServerRow | ClientRow;

const serverRow = (area: string, serverCase: ServerCase<RequirementId>): ServerRow => {
  const { id, checks } = serverCase;
  const row = { subject: 'server', id, area, checks, serverCase } as const;
  const planted = kills[id];
  if (planted === undefined) return row;
  return { ...row, planted, kill: { mutant: killWords(planted), check: planted.check, also: planted.also ?? [] } };
};

const clientRow = (area: string, played: PlayedCase): ClientRow => {
  const { id, checks } = played;
  const row = { subject: 'client', id, area, checks, played } as const;
  const kill = killFor(clientKills[played.caseId], played.delivery);
  if (kill === undefined) return row;
  return { ...row, client: kill.client, kill: { mutant: defectOf(kill.client), check: kill.check, also: kill.also ?? [] } };
};

const serverRows: readonly ServerRow[] = Object.entries(serverAreas).flatMap(([area, cases]) =>
  cases.map((serverCase) => serverRow(area, serverCase)),
);

const clientRows: readonly ClientRow[] = Object.entries(clientAreas).flatMap(([area, cases]) =>
  playedCases(cases).map((played) => clientRow(area, played)),
);

export const proofRows: readonly ProofRow[] = [...serverRows, ...clientRows];
