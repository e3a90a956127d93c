import { clientCases } from '../../client/index.ts';
import { type PlayedCase, playedCases } from '../../client/played.ts';
import { clientKills } from '../client-kills/index.ts';
import { killFor } from '../client-kills/kill.ts';
import { playInProcess } from '../play-in-process.ts';
import type { NarrowClient } from './clients.ts';

/** Plays broken clients through cases that are not about their mistake, and says where they are not green and should be, or the other way round. */

export type NarrowPlay = { readonly client: string; readonly caseId: string; readonly id: string };

/** Turn by turn, so that each case is played once: a mistake that shows everywhere shows in both deliveries. */
const oneDelivery = (deliveries: readonly PlayedCase[], turn: number): PlayedCase | undefined => deliveries[turn % deliveries.length];

const isItsOwn = ({ caseId, delivery }: PlayedCase, client: string): boolean => killFor(clientKills[caseId], delivery)?.client === client;

/** All cases but its own, which the kill matrix plays. */
const playsOf = ({ client }: NarrowClient): readonly NarrowPlay[] =>
  clientCases
    .filter(({ hazard }) => hazard === undefined)
    .flatMap((clientCase, turn) => {
      const played = oneDelivery(playedCases([clientCase]), turn);
      return played === undefined || isItsOwn(played, client) ? [] : [{ client, caseId: clientCase.id, id: played.id }];
    });

type Seen = { readonly play: NarrowPlay; readonly isGreen: boolean; readonly sentence: string };

const playAll = async (plays: readonly NarrowPlay[]): Promise<readonly Seen[]> => {
  const all = await playInProcess(plays.map(({ client, id }) => ({ client, caseId: id })));
  return plays.map((play, index) => {
    const verdict = all[index]?.verdict;
    const isGreen = verdict?.verdict === 'pass' || verdict?.verdict === 'not-applicable';
    return { play, isGreen, sentence: verdict?.sentence ?? 'no verdict' };
  });
};

const isListed = ({ client, caseId }: NarrowPlay, clients: readonly NarrowClient[]): boolean =>
  clients.some((one) => one.client === client && caseId in one.elsewhere);

/** What is wrong about one play; nothing where it is as the list has it. */
const wrong = ({ play, isGreen, sentence }: Seen, clients: readonly NarrowClient[]): readonly string[] => {
  const { client, id } = play;
  if (isGreen && isListed(play, clients)) return [`${client}: ${id} is green, although it is listed as red elsewhere`];
  return isGreen || isListed(play, clients) ? [] : [`${client}: ${id}: ${sentence}`];
};

export type Narrowness = {
  readonly played: number;
  /** Of the plays that are listed as red elsewhere. */
  readonly redElsewhere: number;
  readonly problems: readonly string[];
};

/** What is not as listed is played once more with nothing beside it: a busy machine must not make it red, and what is wrong comes again. */
export const playNarrowly = async (clients: readonly NarrowClient[]): Promise<Narrowness> => {
  const seen = await playAll(clients.flatMap(playsOf));
  const problems: string[] = [];
  for (const { play } of seen.filter((one) => wrong(one, clients).length > 0)) {
    problems.push(...(await playAll([play])).flatMap((again) => wrong(again, clients)));
  }
  return { played: seen.length, redElsewhere: seen.filter(({ play, isGreen }) => !isGreen && isListed(play, clients)).length, problems };
};
