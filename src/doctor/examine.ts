import type { Examination } from './examination.ts';
import type { Finding } from './finding.ts';
import { type ClientPatient, isServer, type Machine, type Patient, type ServerPatient } from './patient.ts';

export type Examined = Pick<Examination, 'id' | 'title'> & { readonly findings: readonly Finding[] };

const isPatient = (one: Machine | Patient): one is Patient => 'config' in one;

const isClient = (patient: Patient): patient is ClientPatient => !isServer(patient);

const asServer = (one: Machine | Patient): ServerPatient | undefined => (isPatient(one) && isServer(one) ? one : undefined);

const asClient = (one: Machine | Patient): ClientPatient | undefined => (isPatient(one) && isClient(one) ? one : undefined);

/** Undefined where the examination is not about this patient. */
const findingsOf = (examination: Examination, one: Machine | Patient): Promise<readonly Finding[]> | undefined => {
  switch (examination.of) {
    case 'machine':
      return examination.examine(one);
    case 'run':
      return isPatient(one) ? examination.examine(one) : undefined;
    case 'server': {
      const server = asServer(one);
      return server && examination.examine(server);
    }
    case 'client': {
      const client = asClient(one);
      return client && examination.examine(client);
    }
  }
};

/** One after the other, so that whoever watches sees what is being looked at, and no server is asked by two at once. */
export async function* examine(examinations: readonly Examination[], one: Machine | Patient): AsyncGenerator<Examined> {
  for (const examination of examinations) {
    const findings = await findingsOf(examination, one);
    if (findings !== undefined && findings.length > 0) yield { id: examination.id, title: examination.title, findings };
  }
}
