import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { HarnessError } from '../../errors.ts';
import type { AttachReach } from '../../model/client-config.ts';
import type { CapturePlace } from './capture/open-capture.ts';
import type { CaptureReader, ClientSession, ClientSubject } from './client-subject.ts';
import { makeSessionFolder } from './clients-folder.ts';
import { inherited } from './command-client.ts';

/** A client that somebody else started, and that somebody else will stop: only its capture is read. */

export type AttachedClientConfig = {
  readonly reach: AttachReach;
  readonly openCapture: (place: CapturePlace) => CaptureReader;
};

const openSession = async ({ reach, openCapture }: AttachedClientConfig): Promise<ClientSession> => {
  const folder = await makeSessionFolder();
  const { captureFile, incidentsFile } = reach;
  return {
    folder,
    environment: {},
    launch: () => {
      throw new HarnessError({ code: 'ATTACHED_CLIENT_LAUNCHED', says: 'A client that runs already was to be started.' });
    },
    capture: openCapture({
      // Without one, the capture is none of a file.
      captureFile: captureFile ?? join(folder, 'capture.ndjson'),
      ...(captureFile && { namedBy: `${captureFile}, the file of client.attach.captureFile` }),
      ...(incidentsFile && { incidentsFile }),
      environment: () => ({ ...inherited(), ...(captureFile && { OCP_CAPTURE_FILE: captureFile }) }),
    }),
    isReady: () => false,
    close: () => rm(folder, { recursive: true, force: true }),
  };
};

export const openAttachedClient = (config: AttachedClientConfig): ClientSubject => {
  const open = new Set<ClientSession>();
  const { clientId, primaryPort } = config.reach;
  return {
    description: { kind: 'attach', says: `the client ${clientId} that runs at port ${primaryPort}` },
    startSession: async () => {
      const session = await openSession(config);
      open.add(session);
      return session;
    },
    close: async () => {
      await Promise.all([...open].map((session) => session.close()));
    },
  };
};
