import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadClientConfig } from '../../config/load-client-config.ts';
import type { RunRequest } from '../../config/settings.ts';
import { ConfigurationError } from '../../errors.ts';
import { latestRun, loadRun } from '../../evidence/run-folder.ts';
import type { ExitCode } from '../../model/run.ts';
import { isRed } from '../../report/run-report.ts';
import type { InterruptCode } from '../main.ts';
import { problemText } from '../problem-text.ts';
import { shownPath } from '../shown-path.ts';
import { createOwnFiles, type OwnFiles } from './own-files.ts';
import { runClient } from './run-client.ts';
import { changedFiles, type Snapshot, snapshotOf } from './watched-files.ts';

/** `client --watch`: plays the selected cases again whenever something in the client's folder changes, until Ctrl-C. */

/** Between two looks at the files. Looking needs no watcher for each folder, and works on every file system. */
const LOOK_MS = 500;

type Watched = {
  readonly folder: string;
  /** What the suite itself writes there. */
  readonly skipped: ReadonlySet<string>;
  /** A client that nobody starts or ends may write at any time. */
  readonly isAttached: boolean;
};

/** Where to look; a run file that cannot be used now is watched where it stands. */
const watchedBy = (request: RunRequest): Watched => {
  try {
    const { client, report } = loadClientConfig(request);
    const { folder, historyFile } = report;
    return {
      folder: client.reach.kind === 'command' ? client.reach.folder : request.workingFolder,
      skipped: new Set([folder.value, ...(historyFile === undefined ? [] : [historyFile])]),
      isAttached: client.reach.kind === 'attach',
    };
  } catch (error) {
    if (error instanceof ConfigurationError) return { folder: request.workingFolder, skipped: new Set(), isAttached: false };
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

const SHOWN_FILES = 3;

const takenText = (taken: readonly string[]): string => {
  const more = taken.length > SHOWN_FILES ? ` and ${taken.length - SHOWN_FILES} more` : '';
  const names = taken.slice(0, SHOWN_FILES).map(shownPath).join(', ');
  return taken.length === 0 ? '' : `Written while the client ran, and taken for its own: ${names}${more}. What you save now counts.\n`;
};

type Stand = Watched & { readonly seen: Snapshot; readonly own: OwnFiles };

const nextChange = async ({ folder, skipped, isAttached, seen, own }: Stand): Promise<'changed' | 'interrupted'> => {
  const listening = new AbortController();
  const ended = once(process, 'SIGINT', { signal: listening.signal }).then(
    () => 'interrupted' as const,
    () => 'changed' as const,
  );
  for (;;) {
    const looked = await Promise.race([ended, sleep(LOOK_MS).then(() => snapshotOf(folder, skipped))]);
    if (typeof looked === 'string') return looked;
    const saved = changedFiles(seen, looked).filter((file) => !(isAttached && own.has(file)));
    own.saved(saved);
    // Whoever plays next hears Ctrl-C itself.
    if (saved.length > 0) listening.abort();
  }
};

export const watchClient = async (request: RunRequest): Promise<InterruptCode> => {
  const own = createOwnFiles();
  for (;;) {
    if (process.stdout.isTTY) process.stdout.write('\u001b[2J\u001b[H');
    const watched = watchedBy(request);
    const { folder, skipped } = watched;
    const before = await snapshotOf(folder, skipped);
    const code = await playOnce(request);
    if (isInterrupt(code)) return code;
    const seen = await snapshotOf(folder, skipped);
    const { news, taken } = own.afterRun(before, seen);
    if (news.length > 0) continue;
    const change = nextChange({ ...watched, seen, own });
    // Said once it is true: a Ctrl-C that comes at the word must be heard.
    process.stdout.write(`${takenText(taken)}Watching ${folder}; Ctrl-C ends it.\n`);
    if ((await change) === 'interrupted') return 130;
  }
};
