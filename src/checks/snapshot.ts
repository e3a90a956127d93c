import { decode } from '../contract/decode.ts';
import type { Check } from '../model/case.ts';
import type { SnapshotPage } from '../model/event.ts';
import type { CaseEvidence, Exchange } from '../model/evidence.ts';
import type { Seen } from '../model/seen.ts';
import type { Trade } from '../model/trade.ts';
import type { Finding } from '../model/verdict.ts';
import { check, each, judgedBy, shown, unobserved } from './check.ts';
import { bookOf, liveTradesOf } from './history.ts';
import { eventsSeen, exchangesOf, jsonOf, nameOfTrade } from './observe.ts';
import { at } from './reply.ts';

/** Checks of a snapshot: its pages hold together, and it tells what the events tell. */
export const snapshot = {
  isPinned: (label: string): Check =>
    check(`${label}-is-pinned`, `all pages of "${label}" are of one sequence and one epoch`, (evidence) =>
      judgePages(evidence, label, (pages, first) =>
        pages.flatMap(({ exchange, page }) =>
          (['asOfSequence', 'epoch'] as const)
            .filter((member) => page?.[member] === undefined || page[member] !== first?.[member])
            .map((member) => at(exchange, `a page of another ${member}`, shown(first?.[member]), shown(page?.[member]), `/${member}`)),
        ),
      ),
    ),

  addsUp: (label: string): Check =>
    check(`${label}-adds-up`, `every page of "${label}" announces the number of trades that the pages hold together`, (evidence) => {
      const held = snapshotTrades(evidence, label).length;
      return judgePages(evidence, label, (pages) =>
        pages.flatMap(({ exchange, page }) =>
          page?.count === held ? [] : [at(exchange, 'the pages do not add up', `${held} trades`, shown(page?.count), '/count')],
        ),
      );
    }),

  holdsEachTradeOnce: (label: string): Check =>
    check(`${label}-holds-each-trade-once`, `no trade stands in "${label}" twice`, (evidence) => {
      const seen = new Set<string>();
      return each(snapshotTrades(evidence, label), `no trade was delivered in "${label}"`, (trade) => {
        const name = nameOfTrade(trade);
        const isNew = !seen.has(name);
        seen.add(name);
        return isNew
          ? undefined
          : { says: 'a trade stands in the snapshot twice', expected: 'each trade once', received: name, exchange: label };
      });
    }),

  /** The events under `events` must reach at least to the snapshot's sequence. */
  equalsTheEvents: (label: string, events: string): Check =>
    check(
      `${label}-equals-the-events`,
      `the trades in "${label}" are the live trades after the events of "${events}", up to the snapshot's sequence`,
      (evidence) => {
        const asOf = asOfSequence(evidence, label);
        const told = eventsSeen(evidence, events);
        if (asOf === undefined) return unobserved(`"${label}" names no sequence`);
        if ((told.at(-1)?.value.sequence ?? 0) < asOf) return unobserved(`"${events}" ends before sequence ${asOf}`);
        const expected = new Map(liveTradesOf(bookOf(told, asOf)).map((trade) => [nameOfTrade(trade), trade]));
        return judgeAgainst(expected, new Map(snapshotTrades(evidence, label).map((trade) => [nameOfTrade(trade), trade])), label);
      },
    ),

  reachesTo: (label: string, note: string): Check =>
    check(
      `${label}-reaches-to-${note}`,
      `"${label}" is as of no earlier sequence than the channel had announced before it was asked for`,
      (evidence) =>
        each(exchangesOf(evidence, label), `no exchange "${label}" took place`, (exchange) => {
          const asOf = decode('SnapshotPage', jsonOf(exchange))?.asOfSequence;
          const least = Number(evidence.notes[note]);
          return asOf !== undefined && asOf >= least
            ? undefined
            : at(exchange, 'an old snapshot', `sequence ${least} or later`, shown(asOf), '/asOfSequence');
        }),
    ),
};

type Page = { readonly exchange: Exchange; readonly page: Seen<SnapshotPage> | undefined };

/** A rule about pages is seen to hold only where there are several. */
const judgePages = (
  evidence: CaseEvidence,
  label: string,
  findings: (pages: readonly Page[], first: Seen<SnapshotPage> | undefined) => readonly Finding[],
) => {
  const pages = exchangesOf(evidence, label).map((exchange) => ({ exchange, page: decode('SnapshotPage', jsonOf(exchange)) }));
  return pages.length < 2 ? unobserved(`"${label}" took fewer than two pages`) : judgedBy(findings(pages, pages[0]?.page));
};

const asOfSequence = (evidence: CaseEvidence, label: string): number | undefined =>
  exchangesOf(evidence, label).map((exchange) => decode('SnapshotPage', jsonOf(exchange))?.asOfSequence)[0];

const snapshotTrades = (evidence: CaseEvidence, label: string): readonly Seen<Trade>[] =>
  exchangesOf(evidence, label).flatMap((exchange) => decode('SnapshotPage', jsonOf(exchange))?.trades ?? []);

const judgeAgainst = (expected: ReadonlyMap<string, Seen<Trade>>, received: ReadonlyMap<string, Seen<Trade>>, label: string) => {
  const lacking = [...expected.keys()]
    .filter((name) => !received.has(name))
    .map((name) => ({ says: 'a live trade is not in the snapshot', expected: name, received: 'nothing', exchange: label }));
  const extra = [...received.keys()]
    .filter((name) => !expected.has(name))
    .map((name) => ({ says: 'the snapshot has a trade that is not live', expected: 'no such trade', received: name, exchange: label }));
  const differing = [...received].flatMap(([name, trade]) => {
    const other = expected.get(name);
    return other === undefined || sameMembers(other, trade)
      ? []
      : [{ says: `${name} differs from its last event`, expected: shown(other), received: shown(trade), exchange: label }];
  });
  return judgedBy([...lacking, ...extra, ...differing]);
};

/** Members compared by name, so that another order of members is no difference. */
const sameMembers = (left: object, right: object): boolean => {
  const sorted = (value: object) => JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  return sorted(left) === sorted(right);
};
