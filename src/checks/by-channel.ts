import type { CaseEvidence, Exchange } from '../model/evidence.ts';
import type { CheckResult, Finding } from '../model/verdict.ts';
import { judgedBy, met, type Note, unobserved } from './check.ts';
import type { SeenAt } from './finding.ts';
import { eventsOf, exchangesOf, once, type SeenEvent } from './observe.ts';

/** One label may stand for several channels: what is told of each, and what was noted of it when it was taken. */

/** The channel that was asked, by the path of the request. */
const channelIdOf = once(({ request }: Exchange): string => /\/channels\/([^/?]+)/.exec(request.path)?.[1] ?? '');

/** What was noted of the channel that a value came from; of the one channel of a case, under the bare name. */
export const noteOfChannel = (evidence: CaseEvidence, name: string): ((seen: SeenAt<unknown>) => Note | undefined) => {
  const channelIds = new Map(evidence.exchanges.map((exchange) => [exchange.label, channelIdOf(exchange)]));
  return ({ place }) => evidence.notes[`${channelIds.get(place.exchange)}.${name}`] ?? evidence.notes[name];
};

/** The events under a label, channel by channel; one list without events where none came. */
export const eventsByChannel = (evidence: CaseEvidence, label: string): readonly (readonly SeenAt<SeenEvent>[])[] => {
  const groups = Map.groupBy(exchangesOf(evidence, label), channelIdOf);
  return groups.size === 0 ? [[]] : [...groups.values()].map((exchanges) => exchanges.flatMap(eventsOf));
};

/** Violated by what any channel shows; met when each was seen whole. */
export const judgedTogether = (results: readonly CheckResult[]): CheckResult => {
  const findings = results.flatMap((result): readonly Finding[] => (result.outcome === 'violated' ? result.findings : []));
  if (findings.length > 0) return judgedBy(findings);
  return results.find(({ outcome }) => outcome === 'unobserved') ?? (results.length === 0 ? unobserved('no channel was asked') : met);
};
