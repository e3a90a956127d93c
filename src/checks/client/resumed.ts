import type { Check } from '../../model/case.ts';
import type { ClientRun } from '../../model/client-evidence.ts';
import type { CaseEvidence, Exchange } from '../../model/evidence.ts';
import type { Finding } from '../../model/verdict.ts';
import { channelAsked, positionAsked } from '../asked.ts';
import { check, judgedBy, unobserved } from '../check.ts';
import { at } from '../finding.ts';

/** Where a client goes on that was killed and started again. */

type Resumed = { readonly exchange: Exchange; readonly channelId: string; readonly recorded: number; readonly asked: number };

const firstAsked = (evidence: CaseEvidence, channelId: string, run: ClientRun): Exchange | undefined =>
  evidence.exchanges.find(
    (exchange) =>
      exchange.timing.startedMs >= run.startedMs && channelAsked(exchange) === channelId && positionAsked(exchange) !== undefined,
  );

const resumptions = (evidence: CaseEvidence, before: ClientRun, run: ClientRun): readonly Resumed[] =>
  (before.recorded ?? []).flatMap(({ channelId, sequence }) => {
    const exchange = firstAsked(evidence, channelId, run);
    const asked = exchange === undefined ? undefined : positionAsked(exchange);
    return exchange === undefined || asked === undefined ? [] : [{ exchange, channelId, recorded: sequence, asked: asked.sequence }];
  });

const fromTheFirst = ({ exchange, channelId, recorded }: Resumed): Finding =>
  at(
    exchange,
    `${channelId} is read from the first event again`,
    `events after what was persisted, up to ${recorded}`,
    'events from the first',
  );

export const resumed = {
  /**
   * State may lag behind the records, so the exact place is the client's business, and one channel may have been unlucky; but a
   * client that had recorded events of several channels and reads every one of them from the first has persisted none.
   */
  afterWhatWasPersisted: (): Check =>
    check(
      'goes-on-after-what-was-persisted',
      'a client that is started again does not read its channels from the first event',
      (evidence) => {
        const { client } = evidence;
        if (client === undefined) return unobserved('no client was under test');
        const pairs = client.runs.slice(1).map((run, index) => ({ run, before: client.runs[index] }));
        const seen = pairs.flatMap(({ run, before }) => (before === undefined ? [] : [resumptions(evidence, before, run)]));
        const told = seen.filter((channels) => channels.length > 0);
        if (told.length === 0)
          return unobserved('the client had recorded nothing before it was started again, or asked for nothing after that');
        return judgedBy(
          told.filter((channels) => channels.every(({ asked }) => asked === 0)).flatMap((channels) => channels.map(fromTheFirst)),
        );
      },
    ),
};
