import { configure } from '@zip.js/zip.js';

// One file is worked on after the other: workers would gain nothing, and outlive it.
configure({ useWebWorkers: false });

/** 1980-01-01 00:00, the first moment that a zip can tell, in its own form: independent of the time zone of this machine. */
const FIXED_TIME = 0x00210000;

/** What is the same in every package; zip-frame.ts knows the bytes that come of it. */
export const ZIP_SETTINGS = {
  rawLastModDate: FIXED_TIME,
  extendedTimestamp: false,
  level: 6,
  keepOrder: true,
} as const;
