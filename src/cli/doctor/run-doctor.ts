import { loadClientConfig } from '../../config/load-client-config.ts';
import { loadRunConfig } from '../../config/load-run-config.ts';
import type { Selection } from '../../config/run-config.ts';
import { declaredSubject, type RunRequest, type Subject } from '../../config/settings.ts';
import { withoutPasswords } from '../../config/without-passwords.ts';
import { examinations } from '../../doctor/examinations/index.ts';
import { type Examined, examine } from '../../doctor/examine.ts';
import { clientPatient, isServer, type Machine, type Patient, serverPatient } from '../../doctor/patient.ts';
import { ConfigurationError } from '../../errors.ts';
import type { ExitCode } from '../../model/run.ts';
import type { DoctorOptions } from '../doctor.ts';
import { paintFor } from '../paint.ts';
import { catalogueFor } from '../run/catalogue.ts';
import { selectCases } from '../run/select-cases.ts';
import { suiteVersion } from '../suite-version.ts';
import { diagnosisOf, endingText, examinedText } from './findings-text.ts';

/** `doctor` from the request to the exit code: every examination that concerns it, shown as it ends. */

const subjectOf = ({ client, server }: DoctorOptions, request: RunRequest): Subject => {
  if (client && server)
    throw new ConfigurationError({
      code: 'TWO_SUBJECTS',
      where: '--client --server',
      says: 'One of the two is looked at at a time.',
      remedy: 'Leave one out; left out both, it is the one that the run file is about.',
    });
  if (client) return 'client';
  return server || request.flags.url || request.flags.target ? 'server' : declaredSubject(request);
};

const countOf = (subject: Subject, selection: Selection): number => selectCases(catalogueFor(subject), selection).length;

type Told = Omit<Machine, 'subject' | 'problem'>;

const patientOf = (subject: Subject, told: Told): Patient => {
  if (subject === 'server') {
    const config = loadRunConfig(told.request);
    return serverPatient({ ...told, config, cases: countOf(subject, config.selection) });
  }
  const config = loadClientConfig(told.request);
  return clientPatient({ ...told, config, cases: countOf(subject, config.selection) });
};

/** What cannot be loaded is a finding like any other. */
const examinedParty = (options: DoctorOptions, told: Told): Patient | Machine => {
  let subject: Subject = 'server';
  try {
    subject = subjectOf(options, told.request);
    return patientOf(subject, told);
  } catch (problem) {
    if (problem instanceof ConfigurationError && problem.code !== 'TWO_SUBJECTS') return { ...told, subject, problem };
    throw problem;
  }
};

const leave = async (party: Patient | Machine): Promise<void> => {
  if ('config' in party && isServer(party)) await party.leave();
};

const toldBy = (options: DoctorOptions, workingFolder: string): Told => {
  const { config, captureSample, client, server, smoke, json, ...flags } = options;
  return {
    request: { flags, workingFolder, ...(config && { file: config }) },
    environment: process.env,
    suiteVersion: suiteVersion(),
    ...(captureSample !== undefined && { captureSample }),
  };
};

export const runDoctor = async (options: DoctorOptions, workingFolder: string): Promise<ExitCode> => {
  const party = examinedParty(options, toldBy(options, workingFolder));
  const paint = paintFor(process.stdout);
  const examined: Examined[] = [];
  try {
    for await (const one of examine(
      examinations.filter(({ id }) => options.smoke || id !== 'smoke'),
      party,
    )) {
      examined.push(one);
      if (!options.json) process.stdout.write(withoutPasswords(examinedText(one, paint)));
    }
  } finally {
    await leave(party);
  }
  const diagnosis = diagnosisOf(examined, { subject: party.subject, suiteVersion: party.suiteVersion });
  process.stdout.write(withoutPasswords(options.json ? `${JSON.stringify(diagnosis, null, 2)}\n` : endingText(diagnosis, paint)));
  return diagnosis.faults > 0 ? 2 : 0;
};
