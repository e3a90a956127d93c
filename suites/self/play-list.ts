import { availableParallelism } from 'node:os';
import { text } from 'node:stream/consumers';
import { playClientCase } from '../../src/drive/client/play-client-case.ts';
import { judgeCase } from '../../src/judge/judge-case.ts';
import { clientCases } from '../client/index.ts';
import { playedCases } from '../client/played.ts';
import { requirementOf } from '../run/requirement-of.ts';
import { openSelfClient, timings } from './clients/reference-client.ts';
import { createGate } from './gate.ts';
import type { Judged, Performance } from './play-and-judge.ts';
import { startPlayers } from './players.ts';

/**
 * A process of its own that plays what it is told on standard input, in that order, and prints one verdict a line as they come: so a
 * test can have cases played beside Jest's sandbox, or in another time zone.
 */

export type ListedPlay =
  | { readonly server: Performance }
  | { readonly client: string; readonly caseId: string; readonly isEvidenceKept?: boolean };

/** What became of a play; the evidence where it was to be kept. */
export type Played = Pick<Judged, 'verdict' | 'evidence'>;

export type PlayedLine = { readonly at: number } & Played;

/** While one client waits, others work. */
const CLIENTS_PER_PROCESSOR = 4;

const played = new Map(playedCases(clientCases).map((one) => [one.id, one]));

const playClient = async ({ client, caseId, isEvidenceKept = false }: Extract<ListedPlay, { client: string }>): Promise<Played> => {
  const one = played.get(caseId);
  if (one === undefined) throw new Error(`there is no client case ${caseId}`);
  const subject = openSelfClient(client);
  try {
    const evidence = await playClientCase(one, subject, { seed: 1, timings });
    const verdict = judgeCase(one, evidence, { requirement: requirementOf(one.requirement), reproduce: '' });
    return { verdict, ...(isEvidenceKept && { evidence }) };
  } finally {
    await subject.close();
  }
};

const list: readonly ListedPlay[] = JSON.parse(await text(process.stdin));
const players = startPlayers();
const gate = createGate(CLIENTS_PER_PROCESSOR * availableParallelism());

const play = async (listed: ListedPlay): Promise<Played> => {
  if ('server' in listed) return players.play(listed.server);
  await gate.enter();
  return playClient(listed).finally(gate.leave);
};

await Promise.all(
  list.map(async (listed, at) => {
    const line: PlayedLine = { at, ...(await play(listed)) };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }),
);
await players.stop();
