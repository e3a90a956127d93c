import type { Check } from '../model/case.ts';
import type { CaseEvidence, Exchange } from '../model/evidence.ts';
import { check, each, judgedBy, shown, unobserved } from './check.ts';
import { at } from './finding.ts';
import { exchangesOf } from './observe.ts';
import { announced, isThrottled } from './rate-limit.ts';

/** Checks of what a server announces of its rate limit from one request to the next. */
export const rateWindow = {
  /** A new window begins with a whole limit, so that not every request need find less than the one before. */
  countsDown: (label: string): Check =>
    check(`${label}-counts-down`, `each request of "${label}" finds fewer remaining, within one window`, (evidence) => {
      const seen = announcements(evidence, label);
      const pairs = seen.slice(1).map((now, index) => ({ now, before: seen[index]?.remaining ?? 0 }));
      const [first, last] = [seen[0]?.exchange, seen.at(-1)?.exchange];
      if (first === undefined || last === undefined || pairs.length === 0) return unobserved(`"${label}" has fewer than two announcements`);
      const notLower = pairs.filter(({ now, before }) => now.remaining >= before);
      const windows = 1 + Math.floor((last.timing.endedMs - first.timing.startedMs) / SHORTEST_WINDOW_MS);
      if (notLower.length <= windows)
        return notLower.length < pairs.length
          ? judgedBy([])
          : unobserved(`"${label}" took so long that each request may have had its own window`);
      return judgedBy(
        notLower.map(({ now, before }) =>
          at(now.exchange, 'as many remain as before, or more', `fewer than ${before}`, `${now.remaining}`, 'RateLimit-Remaining'),
        ),
      );
    }),

  refusesWhenUsedUp: (label: string): Check =>
    check(`${label}-is-refused-when-used-up`, `no 429 in "${label}" announces that requests remain`, (evidence) =>
      each(exchangesOf(evidence, label).filter(isThrottled), `no request in "${label}" was answered 429`, (exchange) => {
        const remaining = announced(exchange, 'ratelimit-remaining') ?? 0;
        return remaining === 0
          ? undefined
          : at(exchange, 'a 429 while requests remain', 'none remaining', `${remaining} remaining`, 'RateLimit-Remaining');
      }),
    ),

  /** Of requests at the same time two may stand at the border of two windows, and find as many remaining. */
  countsEach: (label: string): Check =>
    check(`${label}-are-each-counted`, `requests of "${label}" find different numbers remaining, within one window`, (evidence) => {
      const seen = announcements(evidence, label);
      const [first] = seen;
      if (first === undefined || seen.length < 4) return unobserved(`fewer than four announcements came in "${label}"`);
      const [begunMs, endedMs] = [Math.min(...seen.map(startOf)), Math.max(...seen.map(endOf))];
      const windows = 2 + Math.floor((endedMs - begunMs) / SHORTEST_WINDOW_MS);
      const alike = [...Map.groupBy(seen, ({ remaining }) => remaining)].filter(([, members]) => members.length > windows);
      return judgedBy(
        alike.map(([remaining, members]) => {
          const received = `${members.length} times ${remaining}`;
          const { exchange } = members.at(-1) ?? first;
          return at(exchange, 'requests were not counted one by one', `${windows} times at most`, received, 'RateLimit-Remaining');
        }),
      );
    }),

  announcesOneLimit: (label: string): Check =>
    check(
      `${label}-announce-one-limit`,
      `every answer to "${label}" announces the same limit, and no more remaining than that`,
      (evidence) => {
        const seen = announcements(evidence, label);
        const limit = seen.map(({ exchange }) => announced(exchange, 'ratelimit-limit')).find((value) => value !== undefined);
        if (limit === undefined || seen.length < 2) return unobserved(`fewer than two announcements came in "${label}"`);
        return judgedBy(
          seen.flatMap(({ exchange, remaining }) => {
            const own = announced(exchange, 'ratelimit-limit');
            if (own !== limit) return [at(exchange, 'another limit', `${limit}`, shown(own), 'RateLimit-Limit')];
            return remaining <= limit
              ? []
              : [at(exchange, 'more than the limit', `${limit} at most`, `${remaining}`, 'RateLimit-Remaining')];
          }),
        );
      },
    ),

  /** The driver waits as long as a 429 says, and asks again: a second 429 means that the first did not tell the truth. */
  keepsItsWord: (burst: string, after: string): Check =>
    check(
      `${after}-is-served-when-announced`,
      `"${after}" is not throttled again once the announced Retry-After has passed`,
      (evidence) => {
        if (!exchangesOf(evidence, burst).some(isThrottled)) return unobserved(`no request in "${burst}" was answered 429`);
        const [last] = exchangesOf(evidence, after);
        if (last?.response === undefined) return unobserved(`no answer to "${after}" came`);
        const [, again] = [...exchangesOf(evidence, 'throttled'), last].filter(isThrottled);
        return judgedBy(again === undefined ? [] : [at(again, 'throttled again after the announced time', 'no 429', '429')]);
      },
    ),

  /** The driver comes back after a 429 that it gets on its way: that one counts too. */
  sparesTheOther: (burst: string, other: string): Check =>
    check(`${other}-is-not-throttled`, `"${other}" is served while "${burst}" of another credential is throttled`, (evidence) => {
      if (!exchangesOf(evidence, burst).some(isThrottled)) return unobserved(`no request in "${burst}" was answered 429`);
      const asked = [...exchangesOf(evidence, 'throttled'), ...exchangesOf(evidence, other)];
      return each(asked, `no exchange "${other}" took place`, (exchange) =>
        isThrottled(exchange) ? at(exchange, 'another credential is throttled too', 'no 429', '429') : undefined,
      );
    }),
};

/** Windows are announced in whole seconds. */
const SHORTEST_WINDOW_MS = 1_000;

type Announcement = { readonly exchange: Exchange; readonly remaining: number };

const announcements = (evidence: CaseEvidence, label: string): readonly Announcement[] =>
  exchangesOf(evidence, label).flatMap((exchange) => {
    const remaining = announced(exchange, 'ratelimit-remaining');
    return remaining === undefined ? [] : [{ exchange, remaining }];
  });

const startOf = ({ exchange }: Announcement): number => exchange.timing.startedMs;
const endOf = ({ exchange }: Announcement): number => exchange.timing.endedMs;
