import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { writeSpecs } from './generate/spec-fixture.ts';

const { root, remove } = writeSpecs();
const broken = writeSpecs({ 'specs/errors.yaml': 'errors:\n  - {code: "A\n' });

afterAll(() => {
  remove();
  broken.remove();
});

const run = (...flags: readonly string[]) =>
  spawnSync(process.execPath, [fileURLToPath(new URL('generate.ts', import.meta.url)), ...flags], { encoding: 'utf8' });

describe('scripts/generate.ts', () => {
  it('exits 1 while generated/ is stale, and 0 once it has been written', () => {
    const before = run('--root', root, '--check');
    expect(before.status).toBe(1);
    expect(before.stderr).toContain('generated/validators.cjs is stale: run `npm run generate`');
    expect(run('--root', root).status).toBe(0);
    expect(run('--root', root, '--check').status).toBe(0);
  });

  it('exits 2 and names file and line when a spec does not parse', () => {
    const result = run('--root', broken.root, '--check');
    expect(result.status).toBe(2);
    expect(result.stderr).toMatch(/^specs\/errors\.yaml:\d+: does not parse/);
  });
});
