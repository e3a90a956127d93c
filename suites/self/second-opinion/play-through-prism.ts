import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { playServerCase } from '../../../src/drive/play-server-case.ts';
import type { ServerCase } from '../../../src/model/case.ts';
import type { CaseEvidence } from '../../../src/model/evidence.ts';
import type { PlantedFault } from '../../../src/model/fault.ts';
import { startPrism } from '../../../src/subject/prism/start-prism.ts';
import { openTarget, type Target } from '../../../src/subject/target.ts';
import { openSwitchboard } from './switchboard.ts';

/** The driver, `prism proxy`, and the reference simulator behind it: each case with a simulator of its own, one after the other. */
export type Passage = {
  readonly play: (serverCase: ServerCase, faults: readonly PlantedFault[]) => Promise<CaseEvidence>;
  readonly close: () => Promise<void>;
};

const documents = fileURLToPath(new URL('../../../specs/openapi', import.meta.url));

/** Prism unpacks a body and leaves the header that calls it packed: nothing is packed on this way. */
const UNPACKED: PlantedFault = { on: 'every', fault: { kind: 'ignore-parameter', name: 'accept-encoding' } };

const limits = { exchangeMs: 6_000, caseMs: 20_000 };

/** The same target, with Prism in front of it. */
const through = (target: Target, origin: string, leadTo: (origin: string) => void): Target => ({
  ...target,
  startSession: async (needs) => {
    const session = await target.startSession(needs);
    leadTo(session.addresses.primary);
    const token = `${origin}${new URL(session.addresses.token).pathname}`;
    return { ...session, addresses: { primary: origin, secondary: origin, token } };
  },
});

export const openPassage = async (): Promise<Passage> => {
  const folder = await mkdtemp(join(tmpdir(), 'ocp-second-opinion-'));
  const switchboard = await openSwitchboard();
  const prism = await startPrism({ documents, folder, upstream: switchboard.origin });
  return {
    play: async (serverCase, faults) => {
      const target = await openTarget({ kind: 'embedded', seed: 1 }, { faults: [UNPACKED, ...faults] });
      try {
        return await playServerCase(serverCase, through(target, prism.origin, switchboard.leadTo), { seed: 1, limits });
      } finally {
        await target.close();
      }
    },
    close: async () => {
      await prism.stop();
      await switchboard.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
