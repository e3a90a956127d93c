import { fileURLToPath } from 'node:url';
import type { ClientTimings } from '../../../src/model/client-evidence.ts';
import { openJournalFile } from '../../../src/subject/client/capture/journal-file.ts';
import type { ClientSubject } from '../../../src/subject/client/client-subject.ts';
import { openCommandClient } from '../../../src/subject/client/command-client.ts';

/** The conforming TypeScript client, and the broken ones that are made of it, as the self-tests start them. */

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What both the reference and the broken clients are set to, and what the suite is told of it. */
export const SETTINGS = {
  CLIENT_FIRST_BACK_OFF_MS: '40',
  CLIENT_LONGEST_BACK_OFF_MS: '400',
  CLIENT_RECONNECT_MS: '300',
  CLIENT_ANSWER_MS: '2000',
  CLIENT_LOOK_MS: '700',
  NODE_COMPILE_CACHE: 'node_modules/.cache/node-compile',
};

export const timings: ClientTimings = {
  startUpMs: 10_000,
  firstBackOffMs: 40,
  longestBackOffMs: 400,
  reconnectMs: 300,
  settleMs: 2_500,
  graceMs: 1_000,
  caseMs: 20_000,
};

/** `reference`, or the name of a file in this folder. Hundreds of them are started, so what they load is compiled once. */
export const openSelfClient = (name: string, more: Readonly<Record<string, string>> = {}): ClientSubject =>
  openCommandClient({
    command: [process.execPath, name === 'reference' ? `${root}examples/typescript/src/main.ts` : `${root}suites/self/clients/${name}.ts`],
    folder: root,
    environment: { ...SETTINGS, NODE_COMPILE_CACHE: `${root}node_modules/.cache/self-clients`, ...more },
    openCapture: ({ captureFile }) => openJournalFile(captureFile),
  });
