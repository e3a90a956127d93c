import { changedFiles, type Snapshot } from './watched-files.ts';

/**
 * Tells what a client writes in its own folder from what its developer saves there, so that no run is played for what a run wrote.
 * During a run nobody can see who writes. What comes or goes then is the client's; a file that was there is taken for the
 * developer's once, and for the client's where the run that was played for it changes it again. So one run after another can
 * only go on as long as there are files left that no run has changed yet.
 */
export type OwnFiles = {
  /** `news`: for these it is to be played again. `taken`: from now on the client's. */
  readonly afterRun: (before: Snapshot, after: Snapshot) => { readonly news: readonly string[]; readonly taken: readonly string[] };
  readonly has: (file: string) => boolean;
  /** While no client ran: that was its developer, whatever was thought before. */
  readonly saved: (files: readonly string[]) => void;
};

export const createOwnFiles = (): OwnFiles => {
  const own = new Set<string>();
  const playedFor = new Set<string>();
  return {
    afterRun: (before, after) => {
      const changed = changedFiles(before, after).filter((file) => !own.has(file));
      const isOwn = (file: string): boolean => !(before.has(file) && after.has(file)) || playedFor.has(file);
      const taken = changed.filter(isOwn);
      const news = changed.filter((file) => !isOwn(file));
      for (const file of taken) own.add(file);
      for (const file of news) playedFor.add(file);
      if (news.length === 0) playedFor.clear();
      return { news, taken };
    },
    has: (file) => own.has(file),
    saved: (files) => {
      for (const file of files) own.delete(file);
    },
  };
};
