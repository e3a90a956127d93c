import { expect, test } from '@jest/globals';
import type { ClearingMapping } from '../../model/reference-data.ts';
import { GCP_IDS, holdMappings, syntheticMappings } from './clearing-mappings.ts';
import { timeOn } from './market-time.ts';
import { exchangeParticipants, participants } from './participants.ts';

const dates = { previous: '2026-04-02', business: '2026-04-08', next: '2026-04-09' };
const rows = syntheticMappings(dates);
const morning = timeOn('2026-04-08', '10:00:00.000');
const gcpAt = (firm: string, market: ClearingMapping['market'], time: number) =>
  rows
    .filter((row) => row.exchangeParticipantId === firm && row.market === market)
    .filter((row) => Date.parse(row.effectiveFrom) <= time && (row.effectiveTo === undefined || time < Date.parse(row.effectiveTo)))
    .map((row) => row.gcpParticipantId)[0];

test('a broker and market never map to two GCPs at once', () => {
  const periods = Map.groupBy(rows, (row) => `${row.brokerNumber} ${row.market}`);
  const overlaps = [...periods.values()].filter((own) =>
    own.some((row, index) => index > 0 && own[index - 1]?.effectiveTo !== row.effectiveFrom),
  );
  expect(overlaps).toEqual([]);
  expect([...periods.values()].some((own) => own.length > 1)).toBe(true);
});

test('firms, brokers and participant IDs are real', () => {
  const known = new Set(participants().map((one) => one.participantId));
  for (const gcp of GCP_IDS) expect(known).toContain(gcp);
  const wrong = rows.filter((row) => !exchangeParticipants().get(row.exchangeParticipantId)?.brokerNumbers.includes(row.brokerNumber));
  expect(wrong).toEqual([]);
});

test('the arrangements that clients get wrong are there', () => {
  expect([gcpAt('01847', 'HK', morning), gcpAt('01847', 'SSE', morning)]).toEqual(['B01224', 'B01451']);
  expect(gcpAt('01881', 'HK', timeOn('2026-04-02', '12:59:59.999'))).toBe('B01451');
  expect(gcpAt('01881', 'HK', timeOn('2026-04-02', '13:00:00.000'))).toBe('B01224');
  expect([gcpAt('02226', 'HK', morning), gcpAt('02226', 'HK', timeOn('2026-04-09', '00:00:00.000'))]).toEqual([undefined, 'B01224']);
});

test('Direct Clearing Participants appear for China Connect only', () => {
  const direct = rows.filter((row) => exchangeParticipants().get(row.exchangeParticipantId)?.participantship === 'DCP');
  expect(direct.length).toBeGreaterThan(0);
  expect(direct.filter((row) => row.market === 'HK' || row.arrangement !== 'NCCCP')).toEqual([]);
});

test('an ended mapping stops entitlement at that instant, and earlier dates keep the old row', () => {
  const mappings = holdMappings(rows);
  const before = mappings.rowsOn('2026-04-08', ['B01224']);
  const ended = mappings.end('1400', 'HK', { date: '2026-04-08', time: morning });
  expect(ended?.effectiveTo).toBe('2026-04-08T10:00:00.000+08:00');
  expect(mappings.isEntitled('1400', 'HK', { gcp: 'B01224', time: morning - 1 })).toBe(true);
  expect(mappings.isEntitled('1400', 'HK', { gcp: 'B01224', time: morning })).toBe(false);
  expect(mappings.end('1400', 'HK', { date: '2026-04-08', time: morning })).toBeUndefined();
  expect(mappings.rowsOn('2026-04-08', ['B01224'])).toHaveLength(before.length);
  const earlier = mappings.rowsOn('2026-04-02', ['B01224']).find((row) => row.brokerNumber === '1400' && row.market === 'HK');
  expect(earlier?.effectiveTo).toBeUndefined();
});

test('a caller sees its own rows, and an ended one for ten days', () => {
  const mappings = holdMappings(rows);
  const seen = (date: string) => mappings.rowsOn(date, ['B01451']);
  expect(seen('2026-04-08').every((row) => row.gcpParticipantId === 'B01451')).toBe(true);
  expect(['2026-04-08', '2026-04-12', '2026-04-13'].map((date) => seen(date).some((row) => row.exchangeParticipantId === '01881'))).toEqual(
    [true, true, false],
  );
});
