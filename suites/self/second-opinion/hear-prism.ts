import { serverCases } from '../../server/index.ts';
import { kills } from '../kills/index.ts';
import { type Opinion, opinionsOn } from './opinions.ts';
import { openPassage } from './play-through-prism.ts';

/** Plays the server suite through Prism: all that can pass it on the reference, and the schema cases on their mutants. */

export type Heard = {
  readonly opinions: readonly Opinion[];
  /** Cases that were not played. */
  readonly left: readonly string[];
};

type Case = (typeof serverCases)[number];

/** A stream that stays open never gets through, as Prism waits for the end of a body before it passes it on. */
const STAY_AWAY: readonly string[] = ['stream', 'tls', 'mutualTls', 'secondary'];

/** Whose streams end by themselves. */
const ENDING_STREAMS: readonly string[] = [
  'streamed-events-match-schema',
  'answers-of-every-operation-are-whole',
  'stream-ends-match-their-schema',
];

const canPass = ({ id, lacks, family, hazard, isTimed, needs = [] }: Case): boolean => {
  if (lacks !== undefined || family === 'capacity' || hazard === 'load' || isTimed) return false;
  return ENDING_STREAMS.includes(id) || !needs.some((need) => STAY_AWAY.includes(need));
};

/** What their mutants break is the shape of an answer, which is what Prism looks at. */
const areAboutShape = ({ id, checks }: Case): boolean =>
  canPassMutant(id) && checks.some((check) => /-matches-schema$|-headers$/.test(check.id) && check.id === kills[id]?.check);

const canPassMutant = (id: string): boolean => kills[id]?.tlsFlaws === undefined;

export const hearPrism = async (): Promise<Heard> => {
  const passage = await openPassage();
  const opinions: Opinion[] = [];
  try {
    for (const one of serverCases.filter(canPass)) {
      const played = areAboutShape(one) ? [[], kills[one.id]?.faults ?? []] : [[]];
      for (const faults of played) {
        opinions.push(...opinionsOn(await passage.play(one, faults)));
      }
    }
  } finally {
    await passage.close();
  }
  return { opinions, left: serverCases.filter((one) => !canPass(one)).map(({ id }) => id) };
};
