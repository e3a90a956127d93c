import type { Check } from '../model/case.ts';
import { check, each, judgedBy, unobserved } from './check.ts';
import { at } from './finding.ts';
import { exchangesOf } from './observe.ts';
import { announced, isThrottled } from './rate-limit.ts';

/** Checks of what a server announces of its rate limit from one request to the next. */
export const rateWindow = {
  /** A new window begins with a whole limit, so that not every request need find less than the one before. */
  countsDown: (label: string): Check =>
    check(`${label}-counts-down`, `each request of "${label}" finds fewer remaining, within one window`, (evidence) => {
      const seen = exchangesOf(evidence, label).flatMap((exchange) => {
        const remaining = announced(exchange, 'ratelimit-remaining');
        return remaining === undefined ? [] : [{ exchange, remaining }];
      });
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
