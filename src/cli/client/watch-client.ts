import { once } from 'node:events';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadClientConfig } from '../../config/load-client-config.ts';
import type { RunRequest } from '../../config/settings.ts';
import { ConfigurationError } from '../../errors.ts';
import { latestRun, loadRun } from '../../evidence/run-folder.ts';
import type { ExitCode } from '../../model/run.ts';
import { isRed } from '../../report/run-report.ts';
import type { InterruptCode } from '../main.ts';
import { problemText } from '../problem-text.ts';
import { runClient } from './run-client.ts';

/** `client --watch`: plays the selected cases again whenever something in the client's folder changes, until Ctrl-C. */

/** Between two looks at the files. Looking needs no watcher for each folder, and works on every file system. */
const LOOK_MS = 500;

/** Written by machines, and never what a developer saves. */
const SKIPPED = new Set(['node_modules', '__pycache__', 'reports']);

type Snapshot = ReadonlyMap<string, number>;

const filesBelow = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found = entries
    .filter(({ name }) => !name.startsWith('.') && !SKIPPED.has(name))
    .map((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]));
  return (await Promise.all(found)).flat();
};

/** A file may go while it is looked at. */
const snapshotOf = async (folder: string): Promise<Snapshot> => {
  const files = await filesBelow(folder);
  const times = files.map(
    (file): Promise<[string, number]> =>
      stat(file).then(
        ({ mtimeMs }) => [file, mtimeMs],
        () => [file, 0],
      ),
  );
  return new Map(await Promise.all(times));
};

const changedFiles = (before: Snapshot, after: Snapshot): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));

/** Where to look; a run file that cannot be used now is watched where it stands. */
const watchedFolder = (request: RunRequest): string => {
  try {
    const { client } = loadClientConfig(request);
    return client.reach.kind === 'command' ? client.reach.folder : request.workingFolder;
  } catch (error) {
    if (error instanceof ConfigurationError) return request.workingFolder;
    throw error;
  }
};

const redText = async (request: RunRequest): Promise<string> => {
  const { verdicts } = await loadRun(await latestRun(loadClientConfig(request).report.folder.value));
  const red = [...verdicts.values()].filter(({ verdict }) => isRed(verdict)).map(({ caseId }) => caseId);
  return red.length === 0 ? `${verdicts.size} cases, none red` : `${red.length} of ${verdicts.size} cases red: ${red.join(', ')}`;
};

/** What is wrong with the run file is told, and may be mended while we watch. */
const playOnce = async (request: RunRequest): Promise<ExitCode | InterruptCode> => {
  try {
    const code = await runClient(request);
    if (code <= 3) process.stdout.write(`\n${await redText(request)}\n`);
    return code;
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    process.stderr.write(problemText(error, false));
    return 2;
  }
};

const isInterrupt = (code: ExitCode | InterruptCode): code is InterruptCode => code > 3;

/** What a client writes into its own folder in every run is no change of its developer. */
const createOwnFiles = () => {
  const own = new Set<string>();
  let last = new Set<string>();
  return {
    /** Of files that changed during a run, those that did not do so in the run before, too. */
    newsOf: (changed: readonly string[]): readonly string[] => {
      for (const file of changed) if (last.has(file)) own.add(file);
      last = new Set(changed);
      return changed.filter((file) => !own.has(file));
    },
    has: (file: string): boolean => own.has(file),
  };
};

const nextChange = async (folder: string, seen: Snapshot, isOwn: (file: string) => boolean): Promise<'changed' | 'interrupted'> => {
  const listening = new AbortController();
  const ended = once(process, 'SIGINT', { signal: listening.signal }).then(
    () => 'interrupted' as const,
    () => 'changed' as const,
  );
  for (;;) {
    const looked = await Promise.race([ended, sleep(LOOK_MS).then(() => snapshotOf(folder))]);
    if (typeof looked === 'string') return looked;
    // Whoever plays next hears Ctrl-C itself.
    if (changedFiles(seen, looked).some((file) => !isOwn(file))) listening.abort();
  }
};

export const watchClient = async (request: RunRequest): Promise<InterruptCode> => {
  const own = createOwnFiles();
  for (;;) {
    if (process.stdout.isTTY) process.stdout.write('\u001b[2J\u001b[H');
    const folder = watchedFolder(request);
    const before = await snapshotOf(folder);
    const code = await playOnce(request);
    if (isInterrupt(code)) return code;
    const after = await snapshotOf(folder);
    if (own.newsOf(changedFiles(before, after)).length > 0) continue;
    const change = nextChange(folder, after, own.has);
    // Said once it is true: a Ctrl-C that comes at the word must be heard.
    process.stdout.write(`Watching ${folder}; Ctrl-C ends it.\n`);
    if ((await change) === 'interrupted') return 130;
  }
};
