import { operationOf } from '../../contract/answer.ts';
import type { ClientEvidence } from '../../model/client-evidence.ts';
import type { CaseEvidence, Exchange } from '../../model/evidence.ts';
import type { CheckResult } from '../../model/verdict.ts';
import { channelAsked } from '../asked.ts';
import { unobserved } from '../check.ts';

/** What a client asked for: its requests in the order in which they arrived, and what each was about. */

export const requests = ({ exchanges }: CaseEvidence): readonly Exchange[] =>
  exchanges.toSorted((one, other) => one.timing.startedMs - other.timing.startedMs);

/** When the answer left, or when it was clear that there would be none. Whatever a client does because of it comes later. */
export const answeredMs = ({ timing }: Exchange): number => timing.firstByteMs ?? timing.endedMs;

export const needsToken = ({ operationId }: Exchange): boolean => typeof operationOf(operationId)?.scope === 'string';

export const isTokenRequest = ({ operationId }: Exchange): boolean => operationId === 'createToken';

/** Operation and channel: what the same wish has in common each time that it is sent. */
export const wishOf = (exchange: Exchange): string => `${exchange.operationId} ${channelAsked(exchange) ?? ''}`;

export const isEventRequest = ({ operationId }: Exchange): boolean => operationId === 'pullEvents' || operationId === 'streamEvents';

/** For events, or for what stands in their place. */
export const isChannelRequest = (exchange: Exchange): boolean => isEventRequest(exchange) || exchange.operationId === 'takeSnapshot';

/** Channels that the client asked something of, by any way. */
export const channelsAsked = ({ exchanges }: CaseEvidence): ReadonlySet<string | undefined> =>
  new Set(exchanges.filter(isChannelRequest).map(channelAsked));

export const requestHeader = ({ request }: Exchange, name: string): string | undefined =>
  request.headers.find(([sent]) => sent.toLowerCase() === name.toLowerCase())?.[1];

/** The label of the bearer token that a request showed. */
export const tokenShown = (exchange: Exchange): string | undefined =>
  /^bearer +(\S+)$/i.exec(requestHeader(exchange, 'Authorization') ?? '')?.[1];

export const queryOf = ({ request }: Exchange): URLSearchParams => new URLSearchParams(request.path.split('?')[1] ?? '');

/** For what can only be judged by what a participant declares of its client, and by what its client recorded. */
export const withClient =
  (judge: (client: ClientEvidence, evidence: CaseEvidence) => CheckResult) =>
  (evidence: CaseEvidence): CheckResult =>
    evidence.client === undefined ? unobserved('no client was under test') : judge(evidence.client, evidence);

/** An occasion that a stage brings about, and that a check must have seen before it says that a client behaved well on it. */
export const occasions = (evidence: CaseEvidence, isOne: (exchange: Exchange) => boolean): readonly Exchange[] =>
  requests(evidence).filter(isOne);

/** What the client sent after it had the answer: whatever was on its way by then is not among it. */
export const requestsAfter = (evidence: CaseEvidence, answered: Exchange): readonly Exchange[] =>
  requests(evidence).filter((exchange) => exchange !== answered && exchange.timing.startedMs >= answeredMs(answered));
