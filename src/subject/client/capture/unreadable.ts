import type { Capture } from '../../../model/capture.ts';

/** What could not be read, up to a number that still teaches something; a client that writes garbage writes a lot of it. */

type Unreadable = Capture['unreadable'][number];

export type UnreadableList = {
  readonly add: (place: string, says: string) => void;
  readonly all: () => readonly Unreadable[];
};

const KEPT = 100;

export const createUnreadableList = (): UnreadableList => {
  const kept: Unreadable[] = [];
  let last: Unreadable | undefined;
  let more = 0;
  return {
    add: (place, says) => {
      if (kept.length < KEPT) kept.push({ place, says });
      else {
        more += 1;
        last = { place, says };
      }
    },
    all: () => (last === undefined ? kept : [...kept, { place: `${more} more, up to ${last.place}`, says: last.says }]),
  };
};
