import { parseJson } from '../../../contract/parse-json.ts';
import type { Capture, CaptureRecord } from '../../../model/capture.ts';
import type { CaptureForm } from '../../../model/client-config.ts';
import { readBookLine, readBookValue, readJournalLine, readJournalValue } from './journal-record.ts';
import { createUnreadableList } from './unreadable.ts';

/** A whole text of records: a JSON array of them, or one a line. A book may hold plain trades. */

type Item = { readonly place: string; readonly read: CaptureRecord | { readonly says: string } };

const parseArray = (text: string): readonly unknown[] | undefined => {
  const value = parseJson(text);
  return Array.isArray(value) ? value : undefined;
};

const itemsOf = (text: string, form: CaptureForm): readonly Item[] | undefined => {
  if (text.trimStart().startsWith('[')) {
    const readValue = form === 'book' ? readBookValue : readJournalValue;
    return parseArray(text)?.map((value, index) => ({ place: `item ${index + 1}`, read: readValue(value, `item ${index + 1}`) }));
  }
  const readLine = form === 'book' ? readBookLine : readJournalLine;
  return text
    .split('\n')
    .map((line, index) => ({ line, place: `line ${index + 1}` }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, place }) => ({ place, read: readLine(line, place) }));
};

export const readRecords = (text: string, form: CaptureForm): Capture | { readonly problem: string } => {
  const items = itemsOf(text, form);
  if (items === undefined) return { problem: 'the capture begins like a JSON array, and is none' };
  const unreadable = createUnreadableList();
  const records = items.flatMap(({ place, read }): readonly CaptureRecord[] => {
    if (!('says' in read)) return [read];
    unreadable.add(place, read.says);
    return [];
  });
  return { form, records, unreadable: unreadable.all() };
};
