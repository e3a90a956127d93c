import { writeFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { openCapture } from './capture/open-capture.ts';
import { openCommandClient } from './command-client.ts';

test('a client that is started again is not ready before it says so again', async () => {
  const subject = openCommandClient({
    command: [process.execPath, '-e', ''],
    folder: process.cwd(),
    openCapture: (place) => openCapture({ kind: 'journal' }, place),
  });
  const session = await subject.startSession();
  const { OCP_READY_FILE } = session.environment;
  await session.launch({}).ended;
  await writeFile(String(OCP_READY_FILE), '');
  expect(session.isReady()).toBe(true);
  const again = session.launch({});
  expect(session.isReady()).toBe(false);
  await again.ended;
  await subject.close();
});
