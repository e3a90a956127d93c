import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Capture } from '../../model/capture.ts';
import { openCapture } from '../../subject/client/capture/open-capture.ts';
import { inherited } from '../../subject/client/command-client.ts';
import type { Examination } from '../examination.ts';
import { type Finding, fault, good, note, warning } from '../finding.ts';
import type { ClientPatient } from '../patient.ts';

/** Whether what the client records can be read, by the reader that the cases use. Nothing of it is judged. */

const SHOWN_PLACES = 3;

const NO_COLUMN = /no column "(.*?)", which the run file maps to (\w+)/;

const REMEDIES = {
  column: 'Write into client.capture.columns the name as it stands in the first row, letter by letter; check delimiter too.',
  file: 'Write the capture as docs/test-my-client.md tells, or name another kind in client.capture.',
} as const;

/** A column that is missing is told by its key in the map. */
const unreadable = (says: string, { where }: ClientPatient): Finding => {
  const member = NO_COLUMN.exec(says)?.[2];
  return fault({
    code: member === undefined ? 'CAPTURE_UNREADABLE' : 'CAPTURE_COLUMN_MISSING',
    says: `${says.charAt(0).toUpperCase()}${says.slice(1)}.`,
    where: where(member === undefined ? 'client.capture' : `client.capture.columns.${member}`),
    remedy: member === undefined ? REMEDIES.file : REMEDIES.column,
  });
};

const whatWasRead = (capture: Capture, patient: ClientPatient): readonly Finding[] => {
  const troubles = capture.unreadable
    .slice(0, SHOWN_PLACES)
    .map(({ place, says }) => unreadable(`${place} of the capture: ${says}`, patient));
  return troubles.length > 0 ? troubles : [good(`the capture can be read: ${capture.records.length} records, as a ${capture.form}`)];
};

const tryOn = async (captureFile: string, patient: ClientPatient): Promise<Capture | { readonly problem: string }> => {
  const environment = () => ({ ...inherited(), OCP_CAPTURE_FILE: captureFile });
  const reader = openCapture(patient.config.client.capture, { captureFile, environment });
  return reader.read();
};

const ofFile = async (file: string, patient: ClientPatient): Promise<readonly Finding[]> => {
  const read = await tryOn(file, patient);
  return 'problem' in read ? [unreadable(read.problem, patient)] : whatWasRead(read, patient);
};

/** An address or a program of the client's own, without anything recorded yet. */
const ofOwnSystem = async (patient: ClientPatient): Promise<readonly Finding[]> => {
  const { capture, reach } = patient.config.client;
  const folder = await mkdtemp(join(tmpdir(), 'ocp-capture-'));
  try {
    const named = reach.kind === 'attach' ? reach.captureFile : undefined;
    const read = await tryOn(named ?? join(folder, 'capture'), patient);
    if (!('problem' in read)) return whatWasRead(read, patient);
    if (NO_COLUMN.test(read.problem) || (capture.kind === 'http' && reach.kind === 'attach')) return [unreadable(read.problem, patient)];
    return [
      warning({
        code: 'CAPTURE_NOT_YET',
        says: `${read.problem.charAt(0).toUpperCase()}${read.problem.slice(1)}.`,
        where: patient.where('client.capture'),
        remedy:
          'Nothing is wrong if it works once your client runs and has recorded something; start both by hand to see it, or try it on a file with --capture-sample.',
      }),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const folderFindings = (file: string, where: string): readonly Finding[] =>
  existsSync(dirname(file))
    ? []
    : [
        fault({
          code: 'CAPTURE_FOLDER_MISSING',
          says: `There is no folder ${dirname(file)} in which the client could record.`,
          where,
          remedy: 'Name the file in which your client records; it is relative to the run file.',
        }),
      ];

/** The file of a client that runs already: it may not have recorded anything yet. */
const captureFileFindings = async (file: string, patient: ClientPatient): Promise<readonly Finding[]> => {
  if (existsSync(file)) return ofFile(file, patient);
  const where = patient.where('client.attach.captureFile');
  const noFolder = folderFindings(file, where);
  if (noFolder.length > 0) return noFolder;
  return [
    warning({
      code: 'CAPTURE_NOT_YET',
      says: `There is no file ${file} yet.`,
      where,
      remedy: 'Nothing is wrong if your client makes it with the first record; else name the file in which it records.',
    }),
  ];
};

const incidentsFindings = ({ reach }: ClientPatient['config']['client'], { where }: ClientPatient): readonly Finding[] =>
  reach.kind === 'attach' && reach.incidentsFile !== undefined
    ? folderFindings(reach.incidentsFile, where('client.attach.incidentsFile'))
    : [];

const captureFindings = async (patient: ClientPatient): Promise<readonly Finding[]> => {
  const { capture, reach } = patient.config.client;
  const { captureSample, request } = patient;
  if (captureSample !== undefined) return ofFile(resolve(request.workingFolder, captureSample), patient);
  const beside = incidentsFindings(patient.config.client, patient);
  if (capture.kind === 'http' || capture.kind === 'command') return [...(await ofOwnSystem(patient)), ...beside];
  if (reach.kind === 'attach' && reach.captureFile !== undefined)
    return [...(await captureFileFindings(reach.captureFile, patient)), ...beside];
  return [
    note(
      `the ${capture.kind} is written by the client in each case, to OCP_CAPTURE_FILE; --capture-sample FILE tries the settings on one that it wrote before`,
    ),
  ];
};

export const capture: Examination = { id: 'capture', title: 'Capture', isBeforeRun: false, of: 'client', examine: captureFindings };
