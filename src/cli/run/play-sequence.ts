import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RunConfig } from '../../config/run-config.ts';
import type { ListedCase } from './catalogue.ts';

/** In which order the selected cases are played: that of the catalogue, or one that follows from the seed. */

export type Played = Pick<RunConfig, 'seed' | 'isRandomized'>;

/** What these bring about changes the day of a shared test system for good, so that their own order counts, too. Load is felt by what comes beside it. */
const mustBeLast = ({ suiteCase: { family, needs = [] } }: ListedCase): boolean => family === 'capacity' || needs.includes('incidents');

const shuffled = <Item>(items: readonly Item[], seed: number): readonly Item[] => {
  const generator = xoroshiro128plus(seed);
  const left = [...items];
  return items.flatMap(() => left.splice(uniformInt(generator, 0, left.length - 1), 1));
};

export const playSequence = (selected: readonly ListedCase[], { seed, isRandomized }: Played): readonly string[] => {
  const inOrder = isRandomized
    ? [
        ...shuffled(
          selected.filter((listed) => !mustBeLast(listed)),
          seed,
        ),
        ...selected.filter(mustBeLast),
      ]
    : selected;
  return inOrder.map(({ suiteCase }) => suiteCase.id);
};

/** For the line that announces a run. */
export const sequenceText = ({ seed, isRandomized }: Played): string =>
  isRandomized ? ` In an order of chance, that of seed ${seed}.` : '';
