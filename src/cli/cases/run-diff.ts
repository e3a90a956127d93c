import { readFileSync } from 'node:fs';
import { ConfigurationError } from '../../errors.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import type { CatalogueDiff } from '../../model/catalogue-diff.ts';
import type { ExitCode } from '../../model/run.ts';
import { suiteVersion } from '../suite-version.ts';
import { silentlyVanished } from './changelog.ts';
import { compareCatalogues } from './compare-catalogues.ts';
import { diffMarkdown, diffText } from './diff-text.ts';
import { exportedCatalogue } from './export-catalogue.ts';
import { readCatalogue } from './read-catalogue.ts';

/** `cases diff`: what became of requirements, cases and checks from one version to another. */

export type DiffOptions = {
  readonly json?: boolean;
  readonly markdown?: boolean;
  /** How much differs, and not what. */
  readonly summary?: boolean;
  /** A changelog that must name what has vanished. */
  readonly changelog?: string;
};

const shown = (diff: CatalogueDiff, { json, markdown, summary }: DiffOptions): string => {
  if (summary) return diffText(diff).split('\n')[0] ?? '';
  if (json) return JSON.stringify(diff, null, 2);
  return markdown ? diffMarkdown(diff) : diffText(diff);
};

const textOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new ConfigurationError({
      code: 'NO_CHANGELOG',
      where: `--changelog ${file}`,
      says: `The file ${file} cannot be read.`,
      remedy: 'Name a file in the form of Keep a Changelog.',
      cause,
    });
  }
};

/** 1 where something has vanished that the changelog does not name; that something differs is no failure. */
export const runDiff = (from: string, to: string | undefined, options: DiffOptions): ExitCode => {
  const old = readCatalogue(from);
  const newer: Catalogue = to === undefined ? exportedCatalogue(suiteVersion()) : readCatalogue(to);
  const changelog = options.changelog === undefined ? undefined : textOf(options.changelog);
  const diff = compareCatalogues(old, newer);
  process.stdout.write(`${shown(diff, options)}\n`);
  const silent = changelog === undefined ? [] : silentlyVanished(diff, changelog);
  if (silent.length === 0) return 0;
  process.stderr.write(
    `\n${silent.map((line) => `${options.changelog}: ${line}, and the newest part does not name it`).join('\n')}\nWhat to do: say there under "Verdict changes" why it is gone, or give the case that replaces it "formerly".\n`,
  );
  return 1;
};
