import type { CapacityLoad, CapacityPart } from '../model/capacity.ts';
import type { Play } from './play.ts';
import { missing } from './read-answer.ts';
import { together } from './together.ts';

/** Puts a declared load on a server. What is declared is noted, so that stored evidence can be judged without the run file. */

export const declared = <Part extends CapacityPart>({ capacity, notes }: Play, part: Part): CapacityLoad[Part] => {
  if (capacity === undefined) throw missing('a declared load', 'none');
  const load = capacity[part];
  for (const [name, value] of Object.entries(load)) notes.set(`${part}.${name}`, value);
  notes.set('lostEvents', capacity.lostEvents);
  return load;
};

type Rate = { readonly perSecond: number; readonly seconds: number };

/** By the clock, not by the answers: a server that slows down must not slow down what it is asked. */
export const atRate = async ({ clock }: Play, { perSecond, seconds }: Rate, play: (index: number) => Promise<unknown>): Promise<void> => {
  const begunAt = performance.now();
  const dueAt = (index: number) => begunAt + (index * 1_000) / perSecond;
  const playing = Array.from({ length: Math.max(1, Math.round(perSecond * seconds)) }, (_, index) => async () => {
    const waitMs = dueAt(index) - performance.now();
    if (waitMs > 0) await clock.sleep(waitMs);
    await play(index);
  });
  await together(...playing);
};
