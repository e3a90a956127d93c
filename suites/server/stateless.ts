import type { RequirementId } from '../../generated/requirements.ts';
import type { ServerCase } from '../../src/model/case.ts';

/**
 * The cases that a server without state can show: a mock that answers each operation with an example of the contract. One
 * answer is enough for them, or several that need not know of each other. It is a table, and no mark in each case, as it says
 * something about mocks and not about the rules; a case that is not here does not apply where `state` is absent.
 */

const SHOWN = [
  // The shape of every message, and what stands around it.
  'channel-list-matches-schema',
  'pulled-events-match-schema',
  'streamed-events-match-schema',
  'snapshot-matches-schema',
  'manifest-matches-schema',
  'participant-list-matches-schema',
  'stock-list-matches-schema',
  'calendar-matches-schema',
  'clearing-mappings-match-schema',
  'token-response-matches-schema',
  'problem-matches-schema',
  'key-set-matches-schema',
  'every-event-matches-its-schema',
  'every-trade-matches-its-schema',
  'heartbeats-match-their-schema',
  'stream-is-an-event-stream',
  'stream-messages-are-named-by-type',
  'stream-ids-are-epoch-and-sequence',
  'heartbeats-carry-no-id',
  'json-is-called-json',
  'json-is-written-cleanly',
  'members-without-a-value-are-left-out',
  'trade-data-is-not-stored',
  'token-answers-are-not-stored',
  'answers-vary-by-encoding',
  'request-id-is-made-when-missing',
  'rate-limit-is-announced',
  'reference-data-is-tagged',
  // Whoever has a credential is let in, and a request that violates its schema is refused.
  'client-secret-is-accepted',
  'token-responses-name-their-scopes',
  'published-keys-are-public',
  'form-is-required',
  'missing-token-is-refused',
  'refusals-challenge-for-a-bearer-token',
  'token-is-judged-before-parameters',
  'unknown-query-parameter-is-ignored',
  'parameters-are-held-to-their-schemas',
  'limit-out-of-range-is-refused',
  'wait-out-of-range-is-refused',
  'malformed-position-is-refused',
  'malformed-last-event-id-is-refused',
  'dataset-limit-out-of-range-is-refused',
  'impossible-business-date-is-refused',
  // What one trade, or one batch, says about itself.
  'ccass-trades-say-whether-isolated',
  'isolated-trades-say-why',
  'isolation-reason-only-when-isolated',
  'hong-kong-trades-have-no-mainland-code',
  'segments-belong-to-their-market',
  'sellers-codes-come-only-with-sells',
  'record-checksum-follows-the-file-rule',
  'trade-times-lie-on-the-trade-date',
  'trades-are-published-after-they-were-made',
  'snapshot-holds-each-trade-once',
  // Reference data that agrees with itself, and the channels with it.
  'manifest-lists-all-datasets',
  'dataset-rows-have-the-announced-hash',
  'dataset-rows-count-as-announced',
  'corrections-say-why',
  'participants-are-listed-once',
  'brokers-have-one-participant',
  'callers-are-listed-participants',
  'mappings-are-the-callers-own',
  'mappings-end-after-their-start',
  'a-broker-has-one-gcp-at-a-time',
  'china-connect-arrangement-is-for-china-connect',
  'stocks-of-every-market-are-listed',
  'stock-codes-are-unique',
  'domain-counters-are-listed',
  'domain-counters-settle-on-themselves',
  'hong-kong-dollar-counters-are-the-domain',
  'rmb-counters-are-listed-in-rmb',
  'counters-of-a-security-share-its-isin',
  'isins-add-up',
  'mainland-codes-are-of-china-connect',
  'china-connect-is-listed-in-rmb',
  'calendar-days-are-listed-once',
  'calendar-has-every-weekday',
  'china-connect-rests-with-hong-kong',
  'hong-kong-closures-are-listed',
  'mainland-closures-are-listed',
  'settlement-currencies-are-in-order',
  'odd-weekdays-say-why',
  'trading-markets-have-a-channel',
  'channels-are-of-trading-days',
  'every-participant-of-the-credential-has-channels',
];

const shown: ReadonlySet<string> = new Set(SHOWN);

type Case = ServerCase<RequirementId>;

/** The areas, with those of their cases marked that need no state. */
export const withStateless = <Area extends string>(
  areas: Readonly<Record<Area, readonly Case[]>>,
): Readonly<Record<Area, readonly Case[]>> => {
  const marked: Record<Area, readonly Case[]> = { ...areas };
  for (const area in areas) marked[area] = areas[area].map((one) => (shown.has(one.id) ? { ...one, isStateless: true } : one));
  return marked;
};

/** What stands in the table and not in the catalogue: renamed or gone. */
export const unknownStateless = (cases: readonly Case[]): readonly string[] => SHOWN.filter((id) => !cases.some((one) => one.id === id));
