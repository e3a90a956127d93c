import type { Selection } from '../../config/run-config.ts';
import { ConfigurationError } from '../../errors.ts';
import type { RunShard, ShardNumber } from '../../model/run.ts';
import type { ListedCase } from './catalogue.ts';
import { selectCases } from './select-cases.ts';

/** What this run plays: all that is selected, or its part of it. */
export type Chosen = { readonly selected: readonly ListedCase[]; readonly shard?: RunShard };

/**
 * Dealt like cards, to and fro: neighbours in the catalogue take about as long as each other, and what a client is put
 * through by pull and by stream is not always the same one's share.
 */
export const shareOf = <Item>(items: readonly Item[], { index, count }: ShardNumber): readonly Item[] =>
  items.filter((_, position) => {
    const place = position % count;
    const isBack = Math.floor(position / count) % 2 === 1;
    return (isBack ? count - 1 - place : place) === index - 1;
  });

export const chooseCases = (catalogue: readonly ListedCase[], selection: Selection): Chosen => {
  const whole = selectCases(catalogue, selection);
  const { shard } = selection;
  if (shard === undefined) return { selected: whole };
  const selected = shareOf(whole, shard);
  if (selected.length > 0) return { selected, shard: { ...shard, of: whole.map(({ suiteCase }) => suiteCase.id) } };
  throw new ConfigurationError({
    code: 'EMPTY_SHARD',
    where: `--shard ${shard.index}/${shard.count}`,
    says: `This shard would play nothing: ${whole.length} selected cases cannot be split into ${shard.count}.`,
    remedy: `Split into ${whole.length} shards at most.`,
  });
};

/** For the line that announces a run. */
export const shardText = (shard: RunShard | undefined): string =>
  shard === undefined ? '' : ` Shard ${shard.index} of ${shard.count}, of ${shard.of.length} cases in all.`;
