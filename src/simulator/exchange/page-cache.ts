import type { Payload } from './answer.ts';

/** Pages that many callers ask for, as bytes. The key names everything that the bytes depend on, so nothing is ever stale. */
export type PageCache = {
  readonly page: (key: string, make: () => Payload) => Payload;
  /** Another world may use the same names for other things. */
  readonly clear: () => void;
};

const maximumBytes = 64 * 1_024 * 1_024;

export const createPageCache = (): PageCache => {
  const pages = new Map<string, Payload>();
  let bytes = 0;
  const forgetOldest = (): void => {
    for (const [key, page] of pages) {
      if (bytes <= maximumBytes) return;
      pages.delete(key);
      bytes -= page.body.length;
    }
  };
  return {
    page: (key, make) => {
      const kept = pages.get(key);
      if (kept !== undefined) return kept;
      const made = make();
      pages.set(key, made);
      bytes += made.body.length;
      forgetOldest();
      return made;
    },
    clear: () => {
      pages.clear();
      bytes = 0;
    },
  };
};
