import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Capture } from '../../../../model/capture.ts';
import type { CaptureConfig } from '../../../../model/client-config.ts';
import { openCapture } from '../open-capture.ts';

/** Captures with a given content, for the tests of what reads them. */

export const KEY = { market: 'HK', tradeDate: '2026-04-08', tradeReference: '0000260408000001', side: 'B' };
export const KEY_COLUMNS = { market: 'Market', tradeDate: 'Date', tradeReference: 'Reference', side: 'Side' };
export const HEADER = 'Market,Date,Reference,Side,Price';
export const ROW = 'HK,2026-04-08,0000260408000001,B,10.500';

export type Captures = {
  readonly folder: string;
  readonly opened: (config: CaptureConfig, content: string | Buffer | undefined, incidents?: string) => Promise<Opened>;
  readonly readBy: (config: CaptureConfig, content: string | Buffer | undefined, incidents?: string) => Promise<Capture>;
  readonly remove: () => Promise<void>;
};

type Opened = { readonly captureFile: string; readonly incidentsFile: string; readonly reader: ReturnType<typeof openCapture> };

export const createCaptures = async (): Promise<Captures> => {
  const folder = await mkdtemp(join(tmpdir(), 'ocp-capture-'));
  let files = 0;
  const opened: Captures['opened'] = async (config, content, incidents) => {
    files += 1;
    const captureFile = join(folder, `capture-${files}`);
    const incidentsFile = join(folder, `incidents-${files}`);
    if (content !== undefined) await writeFile(captureFile, content);
    if (incidents !== undefined) await writeFile(incidentsFile, incidents);
    const environment = () => ({ PATH: process.env['PATH'] ?? '', OCP_CAPTURE_FILE: captureFile });
    return { captureFile, incidentsFile, reader: openCapture(config, { captureFile, incidentsFile, environment }) };
  };
  return {
    folder,
    opened,
    readBy: async (...given) => {
      const read = await (await opened(...given)).reader.read();
      if ('problem' in read) throw new Error(read.problem);
      return read;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
};
