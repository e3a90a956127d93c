import { createServer } from 'node:net';
import type { Examination } from '../examination.ts';
import { type Finding, fault, good } from '../finding.ts';
import { isServer, type Patient } from '../patient.ts';

/** Whether the suite can listen where it has to: at the ports to which an attached client is set, or at any of this machine. */

type Wanted = { readonly port: number; readonly key: string };

const HOST = '127.0.0.1';

/** Undefined where it can be listened at; it is free again afterwards. */
const refusalAt = ({ port }: Wanted): Promise<string | undefined> => {
  const server = createServer();
  return new Promise((settle) => {
    server.once('error', (error) => settle('code' in error ? String(error.code) : error.message));
    server.listen({ port, host: HOST, exclusive: true }, () => server.close(() => settle(undefined)));
  });
};

const portText = ({ port }: Wanted): string => (port === 0 ? 'a port of its own' : `port ${port}`);

const explained = (wanted: Wanted, refusal: string, where: string): Finding => {
  const { port, key } = wanted;
  if (refusal === 'EADDRINUSE')
    return fault({
      code: 'PORT_IN_USE',
      says: `Somebody listens at port ${port} of this machine already.`,
      where,
      remedy: `End that program (ss -ltnp "sport = :${port}" shows which it is; it may be a simulator that was left running), or set ${key} and your client to another port.`,
    });
  if (refusal === 'EACCES')
    return fault({
      code: 'PORT_FORBIDDEN',
      says: `This user may not listen at port ${port}.`,
      where,
      remedy: `Set ${key} and your client to a port of 1024 or more.`,
    });
  return fault({
    code: 'NO_LISTENING',
    says: `The suite cannot listen at ${portText(wanted)} of ${HOST}: ${refusal}.`,
    where,
    remedy: 'Allow programs on this machine to listen on loopback: a sandbox or a security tool forbids it.',
  });
};

const findingFor = async (wanted: Wanted, patient: Patient): Promise<Finding> => {
  const refusal = await refusalAt(wanted);
  if (refusal === undefined) return good(`the suite can listen at ${portText(wanted)} of ${HOST}`);
  return explained(wanted, refusal, wanted.port === 0 ? 'this machine' : patient.where(wanted.key));
};

const portsOf = (patient: Patient): readonly Wanted[] => {
  if (isServer(patient)) return patient.config.target.kind === 'url' ? [] : [{ port: 0, key: '' }];
  const { reach } = patient.config.client;
  if (reach.kind !== 'attach') return [{ port: 0, key: '' }];
  const secondary = reach.secondaryPort === undefined ? [] : [{ port: reach.secondaryPort, key: 'client.attach.secondaryPort' }];
  return [{ port: reach.primaryPort, key: 'client.attach.primaryPort' }, ...secondary];
};

export const ports: Examination = {
  id: 'ports',
  title: 'Ports',
  isBeforeRun: true,
  of: 'run',
  examine: (patient) => Promise.all(portsOf(patient).map((wanted) => findingFor(wanted, patient))),
};
