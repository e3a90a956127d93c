import type { Finding } from './finding.ts';
import type { ClientPatient, Machine, Patient, ServerPatient } from './patient.ts';

/** One thing that is looked at. A further one is a file in `examinations/`, and a line in their index. */
export type Examination = {
  readonly id: string;
  /** Stands above its findings. */
  readonly title: string;
  /** `true`: it is quick, and looked at before every run as well. */
  readonly isBeforeRun: boolean;
} & (
  | { readonly of: 'machine'; readonly examine: (machine: Machine) => Promise<readonly Finding[]> }
  | { readonly of: 'run'; readonly examine: (patient: Patient) => Promise<readonly Finding[]> }
  | { readonly of: 'server'; readonly examine: (patient: ServerPatient) => Promise<readonly Finding[]> }
  | { readonly of: 'client'; readonly examine: (patient: ClientPatient) => Promise<readonly Finding[]> }
);
