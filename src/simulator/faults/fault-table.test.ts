import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { renderFaultTable } from './fault-table.ts';
import { faults } from './index.ts';

test('the page names the cases of each kind, and says where there are none', () => {
  const page = renderFaultTable((kind) => ({ client: kind === 'drop' ? ['a', 'b'] : [], server: kind === 'drop' ? ['c'] : [] }));
  expect(page).toContain(
    '- `drop`: client cases [a](catalogue.md#a), [b](catalogue.md#b); the mutants of server cases [c](catalogue.md#c)\n',
  );
  expect(page).toContain('- `swap`: by hand only\n');
});

test('every kind is in the page of the control port', () => {
  const page = readFileSync(fileURLToPath(new URL('../../../docs/simulator-control.md', import.meta.url)), 'utf8');
  expect(Object.keys(faults).filter((kind) => !page.includes(`\`${kind}\``))).toEqual([]);
});
