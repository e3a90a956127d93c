import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { renderFaultTable } from './fault-table.ts';
import { faults } from './index.ts';

test('docs/faults.md is what renderFaultTable gives', () => {
  const page = readFileSync(fileURLToPath(new URL('../../../docs/faults.md', import.meta.url)), 'utf8');
  expect(page).toBe(renderFaultTable());
});

test('every kind is in the page of the control port', () => {
  const page = readFileSync(fileURLToPath(new URL('../../../docs/simulator-control.md', import.meta.url)), 'utf8');
  expect(Object.keys(faults).filter((kind) => !page.includes(`\`${kind}\``))).toEqual([]);
});
