import { clientCases } from '../../client/index.ts';
import { playedCases } from '../../client/played.ts';
import { playInProcess } from '../play-in-process.ts';

/** The clients of `suites/self/tolerant-clients`: what each does otherwise, and why it may, stands at its head. */
export const tolerantClients = ['takes-its-time', 'is-ahead-of-things'] as const;

export type TolerantClient = (typeof tolerantClients)[number];

type Share = { readonly client: TolerantClient; readonly caseId: string };

/**
 * Each client goes through every case: where a case has two deliveries, one client has the one and the other the other, turn by turn,
 * so that the whole costs no more than one client in both.
 */
export const shares: readonly Share[] = clientCases
  .filter(({ hazard }) => hazard === undefined)
  .flatMap((clientCase, index) => {
    const ids = playedCases([clientCase]).map(({ id }) => id);
    const [one, other] = index % 2 === 0 ? tolerantClients : tolerantClients.toReversed();
    const [first, second = first] = ids;
    return first === undefined || second === undefined || one === undefined || other === undefined
      ? []
      : [
          { client: one, caseId: first },
          { client: other, caseId: second },
        ];
  });

export type ClientPlay = { readonly notGreen: readonly string[]; readonly playedTwice: readonly string[] };

const play = async (some: readonly Share[]): Promise<readonly { readonly share: Share; readonly says: string }[]> => {
  const played = await playInProcess(some.map(({ client, caseId }) => ({ client: `../tolerant-clients/${client}`, caseId })));
  return some.flatMap((share, index) => {
    const verdict = played[index]?.verdict;
    return verdict?.verdict === 'pass' ? [] : [{ share, says: `${share.client}: ${share.caseId}: ${verdict?.sentence ?? 'no verdict'}` }];
  });
};

/** What is not green is played once more with nothing beside it: a busy machine must not make it red, and what is wrong comes again. */
export const playTolerantClients = async (): Promise<ClientPlay> => {
  const first = await play(shares);
  const again: string[] = [];
  for (const { share } of first) again.push(...(await play([share])).map(({ says }) => says));
  return { notGreen: again, playedTwice: first.map(({ says }) => says) };
};
