import type { CapturedTrade, CaptureRecord } from '../../model/capture.ts';
import type { ClientEvidence } from '../../model/client-evidence.ts';
import type { Market, Trade } from '../../model/trade.ts';
import type { Finding } from '../../model/verdict.ts';
import { shown } from '../check.ts';
import { booked, dueTrades, nameOfKey } from './booked.ts';
import { numberOfJson } from './json-value.ts';
import { differencesOf } from './trade-difference.ts';
import type { Captured } from './with-capture.ts';

/** In what the recorded trades differ from those that were sent and stand, each difference by what kind it is of. */

/**
 * `missing`: not recorded, or as cancelled. `extra`: recorded, and never sent. `not-cancelled` and `not-amended`: recorded as it was once.
 * `value`: recorded in its last version, with another value.
 */
export type ProblemKind = 'missing' | 'extra' | 'not-cancelled' | 'not-amended' | 'value';

export type BookProblem = Omit<Finding, 'exchange' | 'at' | 'story'> & {
  readonly kind: ProblemKind;
  readonly trade: string;
  /** Of a value: which member has it. */
  readonly member?: string;
  /** What the client recorded last of it. */
  readonly record?: CaptureRecord;
};

/** Events that a client cannot book, or need not: what they say is left out of the comparison. */
export type Exception = { readonly market: Market; readonly sequences: readonly number[] };

const versionText = (version: unknown): string => `version ${shown(version)}`;

const compareTrade = (due: Trade, recorded: CapturedTrade, told: ReadonlySet<string> | undefined): readonly BookProblem[] => {
  const name = nameOfKey(due);
  const version = numberOfJson(recorded.trade['tradeVersion'] ?? due.tradeVersion);
  if (version < due.tradeVersion) {
    const expected = `${name} in ${versionText(due.tradeVersion)}`;
    const says = `${name} is stale: an amendment was not booked`;
    return [{ kind: 'not-amended', says, expected, received: versionText(version), trade: name, record: recorded }];
  }
  return differencesOf(due, recorded.trade, told).map(({ member, says, expected, received }) => ({
    kind: 'value',
    member,
    says: `${name}: ${member}: ${says}`,
    expected: `${name} with ${member} ${expected}`,
    received,
    trade: name,
    record: recorded,
  }));
};

const missingTrade = (name: string, due: Trade, cancellation: CaptureRecord | undefined): BookProblem => ({
  kind: 'missing',
  says: cancellation === undefined ? `${name} is missing` : `${name} was cancelled in the client's book, and by nobody else`,
  expected: `${name}, live in ${versionText(due.tradeVersion)}`,
  received: cancellation === undefined ? 'nothing of it' : 'it as cancelled',
  trade: name,
  ...(cancellation === undefined ? {} : { record: cancellation }),
});

const extraTrade = (name: string, record: CapturedTrade, wasCancelled: boolean): BookProblem => ({
  kind: wasCancelled ? 'not-cancelled' : 'extra',
  says: wasCancelled ? `${name} is stale: its cancellation was not booked` : `${name} is extra`,
  expected: wasCancelled ? 'no live trade: it was cancelled' : 'no such trade: none was sent that stands',
  received: `${name}, live in ${versionText(record.trade['tradeVersion'])}`,
  trade: name,
  record,
});

const exemptTrades = ({ truth }: ClientEvidence, exceptions: readonly Exception[]): ReadonlySet<string> =>
  new Set(
    truth.flatMap(({ market, events }) =>
      events.flatMap((event) => {
        const isExempt = exceptions.some((exception) => exception.market === market && exception.sequences.includes(event.sequence));
        if (!isExempt) return [];
        if ('trade' in event) return [nameOfKey(event.trade)];
        return 'tradeKey' in event ? [nameOfKey(event.tradeKey)] : [];
      }),
    ),
  );

export const bookProblems = ({ client, capture }: Captured, except: readonly Exception[] = []): readonly BookProblem[] => {
  const book = booked(capture);
  const exempt = exemptTrades(client, except);
  const told = capture.members === undefined ? undefined : new Set(capture.members);
  const due = dueTrades(client.truth);
  const cancelled = new Set(client.truth.flatMap((channel) => channel.cancelled.map(nameOfKey)));
  const missing = [...due]
    .filter(([name]) => !book.live.has(name))
    .map(([name, trade]) => missingTrade(name, trade, book.cancelled.get(name)));
  const extra = [...book.live].filter(([name]) => !due.has(name)).map(([name, record]) => extraTrade(name, record, cancelled.has(name)));
  const different = [...book.live].flatMap(([name, record]) => {
    const trade = due.get(name);
    return trade === undefined ? [] : compareTrade(trade, record, told);
  });
  return [...missing, ...extra, ...different].filter(({ trade }) => !exempt.has(trade));
};
