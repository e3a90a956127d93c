import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { ConfigurationError } from '../../errors.ts';
import type { Examination } from '../examination.ts';
import { type Finding, fault, faultsOf, good, warning } from '../finding.ts';
import type { Patient } from '../patient.ts';
import { tryReportsFolder } from '../reports-folder.ts';

/** Whether evidence and reports can be written, and have room: half an hour of exchanges must not end with nowhere to put them. */

/** Measured on whole runs, with their reports: under 400 KiB for each case; twice that is on the safe side. */
const BYTES_PER_CASE = 800 * 1024;
/** Below this not even one case and its report can be kept. */
const LEAST_BYTES = 32 * 1_048_576;

const MIB = 1_048_576;

const sizeText = (bytes: number): string =>
  bytes >= 10 * 1024 * MIB ? `${Math.round(bytes / 1024 / MIB)} GiB` : `${Math.floor(bytes / MIB)} MiB`;

type Place = {
  readonly folder: string;
  readonly what: string;
  readonly where: string;
  readonly remedy: string;
  readonly neededBytes: number;
};

const roomIn = async (folder: string): Promise<{ readonly bytes: number; readonly files: number }> => {
  const { bavail, bsize, ffree, files } = await statfs(folder);
  // Some file systems count no files.
  return { bytes: bavail * bsize, files: files === 0 ? Number.POSITIVE_INFINITY : ffree };
};

const roomFinding = async ({ folder, what, where, remedy, neededBytes }: Place): Promise<Finding> => {
  const { bytes, files } = await roomIn(folder);
  const left = `${sizeText(bytes)} are left for ${what}, in ${folder}`;
  if (bytes < LEAST_BYTES)
    return fault({ code: 'DISK_FULL', says: `${left}: too little for a single case and its report.`, where, remedy });
  if (files < 100) return fault({ code: 'DISK_FULL', says: `The file system of ${folder} takes only ${files} more files.`, where, remedy });
  if (bytes < neededBytes)
    return warning({
      code: 'DISK_NEARLY_FULL',
      says: `${left}; the cases that are selected may fill up to ${sizeText(neededBytes)}.`,
      where,
      remedy,
    });
  return good(left);
};

/** A folder that is not there yet has the room of the one above it. */
const reportsFindings = async ({ config, cases }: Patient): Promise<readonly Finding[]> => {
  const { folder } = config.report;
  try {
    const existing = tryReportsFolder(folder);
    return [
      await roomFinding({
        folder: existing,
        what: 'evidence and reports',
        where: folder.where,
        remedy: 'Remove run folders that you need no more, or name a folder on another disk with report.folder or --reports.',
        neededBytes: LEAST_BYTES + cases * BYTES_PER_CASE,
      }),
    ];
  } catch (error) {
    if (error instanceof ConfigurationError) return faultsOf(error);
    throw error;
  }
};

export const storage: Examination = {
  id: 'storage',
  title: 'Storage',
  isBeforeRun: true,
  of: 'run',
  examine: async (patient) => {
    const temporary = {
      folder: tmpdir(),
      what: 'temporary files',
      where: 'TMPDIR',
      remedy: 'Make room there, or name another folder by the environment variable TMPDIR.',
      neededBytes: LEAST_BYTES,
    };
    return [...(await reportsFindings(patient)), await roomFinding(temporary)];
  },
};
