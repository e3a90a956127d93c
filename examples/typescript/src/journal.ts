import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { isObject, type JsonObject, type Trade, type TradeKey } from './messages.ts';

/**
 * The client's memory: what was booked, one record a line, appended and never changed. It is read back when the client starts,
 * so there is no second file that could disagree with it, and a kill at any moment loses nothing that was written.
 */

type At = { readonly channelId: string; readonly epoch: number; readonly sequence: number };

export type JournalRecord =
  | ({ readonly record: 'trade'; readonly trade: Trade } & Omit<At, 'sequence'> & { readonly sequence?: number })
  | ({ readonly record: 'cancelled'; readonly key: TradeKey } & At)
  | ({ readonly record: 'closed' } & At)
  | ({ readonly record: 'setAside'; readonly code: string } & At)
  | {
      readonly record: 'snapshot';
      readonly channelId: string;
      readonly epoch: number;
      readonly asOfSequence: number;
      /** How many records the snapshot made after this one: a kill may leave fewer of them. */
      readonly following: number;
    }
  | {
      readonly record: 'dataset';
      readonly dataset: string;
      readonly businessDate: string;
      readonly version: number;
      readonly rows: readonly unknown[];
    };

export type Journal = {
  /** What an earlier run of this client left. */
  readonly earlier: readonly JournalRecord[];
  /** In one write: all of it, or what a kill leaves of it. */
  readonly write: (records: readonly JournalRecord[]) => void;
};

export type OpenJournal = (file: string) => Journal;

const KINDS = new Set(['trade', 'cancelled', 'closed', 'setAside', 'snapshot', 'dataset']);

// What this client wrote itself is what it takes it for; a line that a kill cut in half is not JSON.
const isRecord = (value: unknown): value is JournalRecord & JsonObject => isObject(value) && KINDS.has(String(value['record']));

const readLine = (line: string): readonly JournalRecord[] => {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? [value] : [];
  } catch {
    return [];
  }
};

export const openJournal: OpenJournal = (file) => {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (text !== '' && !text.endsWith('\n')) appendFileSync(file, '\n');
  return {
    earlier: text.split('\n').flatMap(readLine),
    write: (records) => {
      if (records.length > 0) appendFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    },
  };
};
