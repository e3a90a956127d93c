import { ConfigurationError } from '../errors.ts';
import { examinations } from './examinations/index.ts';
import { examine } from './examine.ts';
import { type Finding, isTrouble, type Trouble } from './finding.ts';
import type { Patient } from './patient.ts';

/** The quick examinations, before the first case of a run: a fault ends it with what to do, a warning is handed on. */

const isFault = ({ state }: Finding): boolean => state === 'fault';

const refuse = (faults: readonly Trouble[]): never => {
  const [first] = faults;
  if (first !== undefined && faults.length === 1) throw new ConfigurationError(first);
  const lines = faults.map(({ where, says, remedy }) => `  ${where}: ${says}\n    ${remedy}`);
  throw new ConfigurationError({
    code: 'NOT_READY_TO_RUN',
    where: `${faults.length} places, named above`,
    says: `The run cannot begin, for ${faults.length} faults of its configuration:\n${lines.join('\n')}`,
    remedy: 'Mend each as said; "ocp-conformance doctor" looks at all of it again, and at more.',
    problems: faults,
  });
};

/** The warnings; a ConfigurationError for the faults. */
export const examineBeforeRun = async (patient: Patient): Promise<readonly Trouble[]> => {
  const findings: Finding[] = [];
  const quick = examinations.filter(({ isBeforeRun }) => isBeforeRun);
  for await (const examined of examine(quick, patient)) findings.push(...examined.findings);
  const troubles = findings.filter(isTrouble);
  const faults = troubles.filter(isFault);
  return faults.length > 0 ? refuse(faults) : troubles;
};
