import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { CASE, copyOf, edit, folder, idIn, playRun, program, reports, SEVERAL_STARTS_MS } from '../package/testing/played-run.ts';

/** The id on the form is that of a package that says what the runs say, and the answer is that of the evidence. */

const KEY = ['--key', 'ocp-signing-key.pem'];
const VERDICT = join('verdicts', `${CASE}.json`);
const inReports = (id: string): string => join(reports, `${id}.zip`);

let run = '';
let id = '';

beforeAll(async () => {
  run = await playRun();
  await program('keys', 'new');
  id = idIn((await program('package', ...KEY)).stdout);
}, SEVERAL_STARTS_MS);

/** What `readiness` says of a run, and which id its form has. */
const readinessOf = async (...given: readonly string[]) => {
  const { code, stdout, stderr } = await program('readiness', ...given, '--reports', reports);
  const text = code === 2 ? '{}' : readFileSync(join(reports, 'readiness', 'server-contract-1', 'scorecard.json'), 'utf8');
  return { code, stdout, stderr, card: JSON.parse(text) };
};

test(
  'is that of the package of these runs, as they lie here',
  async () => {
    expect((await readinessOf(run)).card.evidenceId).toBe(id);
    expect((await readinessOf(run, '--package', inReports(id))).card.evidenceId).toBe(id);
  },
  SEVERAL_STARTS_MS,
);

describe('a run that was changed since it was packaged', () => {
  test(
    'has no id where its verdict says otherwise, and is not ready by the word of it',
    async () => {
      const edited = copyOf(run);
      edit(join(edited, VERDICT), 'Passes:', 'Passes with distinction:');
      const { code, card, stdout } = await readinessOf(edited);
      expect(card.evidenceId).toBeUndefined();
      expect(card).toMatchObject({
        status: 'NOT READY',
        blockers: [{ kind: 'changed-verdicts', cases: [CASE] }, ...card.blockers.slice(1)],
      });
      expect(stdout).toContain('1 verdict of run');
      expect(stdout).toContain('does not follow from the evidence');
      expect(code).toBe(1);
      expect(await readinessOf(edited, '--package', inReports(id))).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('not an intact one of exactly these runs as they lie here'),
      });
    },
    SEVERAL_STARTS_MS,
  );

  test.each([
    { what: 'its description', change: (copy: string) => edit(join(copy, 'run.json'), '"seed": 1', '"seed": 2') },
    { what: 'its evidence', change: (copy: string) => edit(join(copy, 'evidence', `${CASE}.json`), '"durationMs"', '"durationMs" ') },
  ])('has no id where $what is not what was packaged', async ({ change }) => {
    const copy = copyOf(run);
    change(copy);
    expect((await readinessOf(copy)).card.evidenceId).toBeUndefined();
  });

  test('is blocked where the evidence of a verdict is gone', async () => {
    const copy = copyOf(run);
    rmSync(join(copy, 'evidence', `${CASE}.json`));
    expect((await readinessOf(copy)).card.blockers[0]).toMatchObject({ kind: 'changed-verdicts', cases: [CASE] });
  });

  test('by another version is not blocked for that, and it is told', async () => {
    const copy = copyOf(run);
    edit(join(copy, 'run.json'), '"suiteVersion": "', '"suiteVersion": "0.0.9-');
    edit(join(copy, VERDICT), 'Passes:', 'Passes with distinction:');
    const { card, stdout } = await readinessOf(copy);
    expect(card.blockers.map(({ kind }: { readonly kind: string }) => kind)).not.toContain('changed-verdicts');
    expect(stdout).toContain('This version comes to 1 other verdict on run');
  });
});

test(
  'of several packages of the same runs one is taken, always the same, and that is told',
  async () => {
    copyFileSync(inReports(id), join(reports, 'a-copy.zip'));
    expect((await readinessOf(run)).stdout).not.toContain('More than one package');
    // Another report to look at makes another package of the same runs.
    expect(await program('report', run, '--no-single-file')).toMatchObject({ code: 0 });
    const other = idIn((await program('package', run, ...KEY, '--out', join(folder, 'reports', '0.zip'))).stdout);
    expect(other).not.toBe(id);
    const { card, stdout } = await readinessOf(run);
    expect(card.evidenceId).toBe(other);
    expect(stdout).toContain('The id is that of 0.zip; --package <zip> takes another:');
  },
  SEVERAL_STARTS_MS,
);
