import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Examination } from '../examination.ts';
import { faultsOf, good, note } from '../finding.ts';
import type { Machine } from '../patient.ts';

/** Whether a run can be made of the run file and the flags: its schema, and what makes sense together. */

const DEFAULT_FILE = 'ocp.config.yaml';

const soundOf = ({ request, subject }: Machine) => {
  const { file = DEFAULT_FILE, workingFolder } = request;
  if (existsSync(resolve(workingFolder, file))) return good(`${file} keeps its schema, and is about a ${subject}`);
  return note(
    `no ${DEFAULT_FILE} here: without one, "ocp-conformance server" tests the embedded simulator ("ocp-conformance init" writes one)`,
  );
};

export const runFile: Examination = {
  id: 'run-file',
  title: 'Run file',
  isBeforeRun: false,
  of: 'machine',
  examine: async (machine) => {
    const { problem } = machine;
    if (problem === undefined) return [soundOf(machine)];
    return [...faultsOf(problem), note('what hangs on the run file is looked at once it can be read')];
  },
};
