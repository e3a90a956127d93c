import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PlayOrder } from '../../../suites/run/play-order.ts';

/**
 * The order to the processes that play: outside of the run folder, for nobody else to read, and gone when they are. It holds the
 * addresses as they are used, and that of a proxy may have a password in it.
 */
export const withOrderFile = async <Result>(order: PlayOrder, use: (file: string) => Promise<Result>): Promise<Result> => {
  const folder = await mkdtemp(join(tmpdir(), 'ocp-order-'));
  try {
    const file = join(folder, 'play-order.json');
    await writeFile(file, JSON.stringify(order), { mode: 0o600 });
    return await use(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
