import type { Check } from '../model/case.ts';
import type { CaseEvidence } from '../model/evidence.ts';
import type { Finding } from '../model/verdict.ts';
import { positionAsked } from './asked.ts';
import { check, judgedBy, shown, unobserved } from './check.ts';
import { found, type SeenAt } from './finding.ts';
import { eventsSeen, type SeenEvent, streamsOf } from './observe.ts';
import { toldBy } from './story.ts';

/** Checks of a stream that is dropped and resumed again and again, all its connections under one label. */
export const reconnects = {
  /** What arrived before the driver had left comes again, and rightly: each connection is judged from where it resumed. */
  bringEachEventOnce: (label: string): Check =>
    check(
      `${label}-brings-each-event-once`,
      `each connection of "${label}" goes on with the event after its Last-Event-ID, and leaves out or repeats none`,
      (evidence) => {
        const resumed = connectionsOf(evidence, label).filter(({ seen }) => seen.length > 0);
        if (resumed.length < FEWEST) return unobserved(`fewer than ${FEWEST} connections of "${label}" brought an event`);
        return judgedBy(resumed.flatMap(({ after, seen }) => stepFindings(after, seen)));
      },
    ),
};

/** Fewer than that, and nothing was resumed again and again. */
const FEWEST = 3;

type Connection = { readonly after: number; readonly seen: readonly SeenAt<SeenEvent>[] };

const connectionsOf = (evidence: CaseEvidence, label: string): readonly Connection[] => {
  const byConnection = Map.groupBy(eventsSeen(evidence, label), ({ place }) => place.exchange);
  return streamsOf(evidence, label).map((exchange) => ({
    after: positionAsked(exchange)?.sequence ?? 0,
    seen: byConnection.get(exchange.label) ?? [],
  }));
};

const stepFindings = (after: number, seen: readonly SeenAt<SeenEvent>[]): readonly Finding[] =>
  seen.flatMap((event, index) => {
    const before = seen.slice(Math.max(0, index - 1), index);
    const expected = (index === 0 ? after : (before[0]?.value.sequence ?? 0)) + 1;
    const { sequence } = event.value;
    if (sequence === expected) return [];
    const finding = found(event, 'the connection does not go on where it should', `sequence ${expected}`, `sequence ${shown(sequence)}`);
    return [toldBy(finding, ...before, event)];
  });
