import { decode } from '../contract/decode.ts';
import type { Check } from '../model/case.ts';
import type { SnapshotPage } from '../model/event.ts';
import type { CaseEvidence, Exchange } from '../model/evidence.ts';
import type { Seen } from '../model/seen.ts';
import type { Trade } from '../model/trade.ts';
import type { CheckResult, Finding } from '../model/verdict.ts';
import { differencesOf } from './agreement.ts';
import { check, each, judgedBy, shown, unobserved, withNumber } from './check.ts';
import { at, found, memberOf, type SeenAt } from './finding.ts';
import { type LifeOfTrade, livesOf } from './history.ts';
import { askedFor, eventsSeen, exchangesOf, jsonOf, nameOfTrade, tellAll } from './observe.ts';
import { isReadToTheEnd, notReadToTheEnd, rowsSeen, snapshotPaging } from './pages.ts';
import { eachReply } from './reply.ts';
import { answerStep, eventStep, told, tradeStep } from './story.ts';

/** Checks of a snapshot: its pages hold together, and it tells what the events tell. */
export const snapshot = {
  isPinned: (label: string): Check =>
    check(`${label}-is-pinned`, `all pages of "${label}" are of one sequence and one epoch`, (evidence) =>
      judgePages(evidence, label, (pages) =>
        pages.flatMap(({ exchange, page }) =>
          (['asOfSequence', 'epoch'] as const)
            .filter((member) => page?.[member] === undefined || page[member] !== pages[0]?.page?.[member])
            .map((member) => {
              const [expected, received] = [shown(pages[0]?.page?.[member]), shown(page?.[member])];
              const first = pages[0]?.exchange ?? exchange;
              const steps = [...new Set([first, exchange])].map((one) => answerStep(one, PAGE));
              return told(at(exchange, `a page of another ${member}`, expected, received, `/${member}`), steps);
            }),
        ),
      ),
    ),

  addsUp: (label: string): Check =>
    check(`${label}-adds-up`, `every page of "${label}" announces the number of trades that the pages hold together`, (evidence) => {
      if (!isReadToTheEnd(evidence, label, snapshotPaging)) return notReadToTheEnd(label);
      const held = rowsSeen(evidence, label, snapshotPaging).length;
      return judgePages(evidence, label, (pages) =>
        pages.flatMap(({ exchange, page }) =>
          page?.count === held
            ? []
            : [told(at(exchange, 'the pages do not add up', `${held} trades`, shown(page?.count), '/count'), [answerStep(exchange, PAGE)])],
        ),
      );
    }),

  /** The pages themselves tell whether more trades were to come: each announces their number over all pages. */
  pagesLeadOn: (label: string): Check =>
    check(
      `${label}-pages-lead-on`,
      `"${label}" has nextCursor on every page but the last, and on none more trades than the limit`,
      (evidence) => {
        const pages = pagesOf(evidence, label);
        const findings = [...pages.flatMap(overfullFinding), ...endingFinding(pages)];
        return findings.length === 0 ? judgePages(evidence, label, () => []) : judgedBy(findings);
      },
    ),

  holdsEachTradeOnce: (label: string): Check =>
    check(`${label}-holds-each-trade-once`, `no trade stands in "${label}" twice`, (evidence) => {
      const holders = new Map<string, SeenAt<Seen<Trade>>>();
      const trades = rowsSeen(evidence, label, snapshotPaging).filter(hasKey);
      return each(trades, `no trade was delivered in "${label}", or not to the last page`, (trade) => {
        const name = nameOfTrade(trade.value);
        const holder = holders.get(name);
        if (holder === undefined) holders.set(name, trade);
        if (holder === undefined) return undefined;
        const received = `also at ${holder.place.at} of ${holder.place.exchange}`;
        const steps = [holder, trade].map((row) => tradeStep(row, ROW));
        return told(found(trade, `${name} stands in the snapshot twice`, 'each trade once', received), steps);
      });
    }),

  /** The events under `events` must reach from the first to the snapshot's sequence. */
  equalsTheEvents: (label: string, events: string): Check =>
    check(
      `${label}-equals-the-events`,
      `the trades in "${label}" are the live trades after the events of "${events}", up to the snapshot's sequence`,
      (evidence) => {
        const delivered = eventsSeen(evidence, events);
        const asOf = exchangesOf(evidence, label).map((exchange) => decode('SnapshotPage', jsonOf(exchange))?.asOfSequence)[0];
        if (asOf === undefined || !isReadToTheEnd(evidence, label, snapshotPaging)) return notReadToTheEnd(label);
        if (delivered.length === 0 || !tellAll(delivered, asOf))
          return unobserved(`"${events}" does not hold every event up to sequence ${asOf}`);
        return judgedBy(tradeFindings(livesOf(delivered, asOf), rowsSeen(evidence, label, snapshotPaging), label));
      },
    ),

  /** Of a channel on which nothing has been published. */
  isEmpty: (label: string): Check =>
    check(`${label}-is-empty`, `"${label}" is served, as of sequence 0 and without a trade`, (evidence) =>
      eachReply(evidence, label, (exchange, status) => {
        const { asOfSequence, count, trades } = decode('SnapshotPage', jsonOf(exchange)) ?? {};
        if (status === 200 && asOfSequence === 0 && count === 0 && trades?.length === 0) return undefined;
        const received = `${status}, asOfSequence ${shown(asOfSequence)}, count ${shown(count)}, trades: ${shown(trades?.length)}`;
        return at(exchange, 'not the snapshot of a channel without events', '200, asOfSequence 0, count 0, trades: 0', received);
      }),
    ),

  reachesTo: (label: string, note: string): Check =>
    check(
      `${label}-reaches-to-${note}`,
      `"${label}" is as of no earlier sequence than the channel had announced before it was asked for`,
      (evidence) =>
        withNumber(evidence, note, (least) =>
          eachReply(evidence, label, (exchange) => {
            const asOf = decode('SnapshotPage', jsonOf(exchange))?.asOfSequence;
            if (asOf !== undefined && asOf >= least) return undefined;
            const finding = at(exchange, 'an old snapshot', `sequence ${least} or later`, shown(asOf), '/asOfSequence');
            return told(finding, [answerStep(exchange, PAGE)]);
          }),
        ),
    ),
};

type Page = { readonly exchange: Exchange; readonly page: Seen<SnapshotPage> | undefined };

const pagesOf = (evidence: CaseEvidence, label: string): readonly Page[] =>
  exchangesOf(evidence, label).map((exchange) => ({ exchange, page: decode('SnapshotPage', jsonOf(exchange)) }));

/** A rule about pages is seen to hold only where there are several. */
const judgePages = (evidence: CaseEvidence, label: string, findings: (pages: readonly Page[]) => readonly Finding[]): CheckResult => {
  const pages = pagesOf(evidence, label);
  return pages.length < 2 ? unobserved(`"${label}" took fewer than two pages`) : judgedBy(findings(pages));
};

const overfullFinding = ({ exchange, page }: Page): readonly Finding[] => {
  const [limit, held] = [askedFor(exchange, 'limit'), page?.trades?.length ?? 0];
  return limit === undefined || held <= limit
    ? []
    : [told(at(exchange, 'more trades than the limit', `${limit} at most`, `${held}`, '/trades'), [answerStep(exchange, PAGE)])];
};

/** The driver follows the cursors as long as there are any: a page is the last one because it has none. */
const endingFinding = (pages: readonly Page[]): readonly Finding[] => {
  const last = pages.at(-1);
  const held = pages.reduce((count, { page }) => count + (page?.trades?.length ?? 0), 0);
  if (last?.page === undefined || last.page.nextCursor !== undefined || held >= (last.page.count ?? 0)) return [];
  return [
    at(
      last.exchange,
      'the pages end too soon',
      `nextCursor, as ${last.page.count} trades were announced`,
      `${held} trades and no nextCursor`,
    ),
  ];
};

const hasKey = ({ value }: SeenAt<Seen<Trade>>): boolean =>
  value.market !== undefined && value.tradeDate !== undefined && value.tradeReference !== undefined && value.side !== undefined;

const PAGE = 'a page of the snapshot';

const ROW = 'a trade of the snapshot';

type Row = SeenAt<Seen<Trade>>;

type Lives = ReturnType<typeof livesOf>;

const tradeFindings = (lives: Lives, received: readonly Row[], label: string): readonly Finding[] => {
  const held = new Set(received.map(({ value }) => nameOfTrade(value)));
  const lacking = [...lives]
    .filter(([name, life]) => !life.isCancelled && !held.has(name))
    .map(([name, life]) => {
      const finding: Finding = { says: 'a live trade is not in the snapshot', expected: name, received: 'nothing', exchange: label };
      return told(finding, [eventStep(life.by), { what: 'all pages of the snapshot', exchange: label, at: '' }]);
    });
  return [...lacking, ...received.flatMap((row) => rowFindings(row, lives.get(nameOfTrade(row.value))))];
};

const rowFindings = (row: Row, life: LifeOfTrade | undefined): readonly Finding[] => {
  const name = nameOfTrade(row.value);
  const step = tradeStep(row, ROW);
  if (life === undefined || life.isCancelled) {
    const end = life?.endedBy === undefined ? [] : [eventStep(life.endedBy)];
    return [told(found(row, 'the snapshot has a trade that is not live', 'no such trade', name), [...end, step])];
  }
  return differencesOf(life.trade, row.value).map(([member, was, is]) =>
    told(found(memberOf(row, member), `${name} differs from its last event`, shown(was), shown(is)), [eventStep(life.by), step]),
  );
};
