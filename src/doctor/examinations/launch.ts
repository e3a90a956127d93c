import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { ConfigurationError } from '../../errors.ts';
import type { CommandReach, ImageReach } from '../../model/client-config.ts';
import { readyImage } from '../../subject/container/ready-image.ts';
import type { Examination } from '../examination.ts';
import { type Finding, fault, faultsOf, good, note } from '../finding.ts';
import type { ClientPatient } from '../patient.ts';

/** Whether the client's program can be started. That it is there and executable is known from the run file; here is what a shell would stumble over. */

const FIRST_LINE_BYTES = 256;

const programFile = ({ command: [program], folder }: CommandReach, path: string): string =>
  program.includes('/')
    ? resolve(folder, program)
    : (path
        .split(delimiter)
        .map((place) => join(place, program))
        .find((file) => existsSync(file)) ?? program);

const firstLine = (file: string): string => {
  const start = Buffer.alloc(FIRST_LINE_BYTES);
  const opened = openSync(file, 'r');
  try {
    return start.subarray(0, readSync(opened, start)).toString('latin1').split('\n')[0] ?? '';
  } finally {
    closeSync(opened);
  }
};

/** A script names who reads it; the system's own words for a reader that is not there are that the script is not there. */
const interpreterFindings = (file: string, { where }: ClientPatient): readonly Finding[] => {
  const line = firstLine(file);
  if (!line.startsWith('#!')) return [];
  const interpreter = line.slice(2).trim().split(/\s+/)[0] ?? '';
  const told = { code: 'SCRIPT_NOT_STARTABLE', where: where('client.command') };
  if (line.endsWith('\r'))
    return [
      fault({
        ...told,
        says: `${file} was written with the line ends of Windows: its first line names an interpreter that ends with a carriage return.`,
        remedy: `Write it with line feeds alone: sed -i 's/\\r$//' ${file}`,
      }),
    ];
  if (existsSync(interpreter)) return [];
  return [
    fault({
      ...told,
      says: `${file} is to be read by ${interpreter}, which does not exist.`,
      remedy: 'Mend its first line, or install that program.',
    }),
  ];
};

/** Built or fetched already here, so that a run that follows starts at once; whether the client starts in it, the first case shows. */
const ofImage = async ({ container }: ImageReach, { where }: ClientPatient): Promise<readonly Finding[]> => {
  try {
    const { identity } = await readyImage(container.image, 'client.image');
    return [good(`the image ${identity.name} is on this machine: ${identity.id}`)];
  } catch (error) {
    if (error instanceof ConfigurationError) return faultsOf(error, where);
    throw error;
  }
};

export const launch: Examination = {
  id: 'launch',
  title: 'The client',
  isBeforeRun: true,
  of: 'client',
  examine: async (patient) => {
    const { reach } = patient.config.client;
    if (reach.kind === 'attach')
      return [note(`it is not started: ${reach.clientId} runs already, set to port ${reach.primaryPort} of this machine`)];
    if (reach.kind === 'image') return ofImage(reach, patient);
    const file = programFile(reach, patient.environment['PATH'] ?? '');
    const findings = interpreterFindings(file, patient);
    return findings.length > 0 ? findings : [good(`${reach.command.join(' ')} can be started, in ${reach.folder}`)];
  },
};
