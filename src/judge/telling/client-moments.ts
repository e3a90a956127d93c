import type { CaseEvidence } from '../../model/evidence.ts';
import type { StoryStep } from '../../model/verdict.ts';
import type { Moment } from './moments.ts';

/** Of a client case: what its stage did, and what the client made of what it was sent. */

/** What a stage does again and again has no news after its first times. */
const SAME_SHOWN = 2;
const SHOWN = 10;

/** Faults and steps of the stage, in their place in time. */
export const stageMoments = ({ client }: CaseEvidence): readonly Moment[] => {
  const times = new Map<string, number>();
  return (client?.timeline ?? [])
    .filter(({ says }) => {
      const nth = (times.get(says) ?? 0) + 1;
      times.set(says, nth);
      return nth <= SAME_SHOWN;
    })
    .slice(0, SHOWN)
    .map(({ atMs, says }) => ({ kind: 'noted', exchange: 'stage', at: '', atMs, text: says, counts: 'other' }));
};

/** The capture has no times: what is told of it stands at the end. */
export const captureMoments = (
  { durationMs }: CaseEvidence,
  story: readonly StoryStep[],
  textOf: (step: StoryStep) => string,
): readonly Moment[] =>
  story
    .filter(({ exchange }) => exchange === 'capture')
    .map((step) => ({
      kind: 'noted',
      exchange: 'capture',
      at: step.at,
      atMs: durationMs,
      text: `capture, ${step.at}: ${textOf(step)}`,
      counts: 'other',
    }));
