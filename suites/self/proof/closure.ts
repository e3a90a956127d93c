import { clientCases } from '../../client/index.ts';
import { serverCases } from '../../server/index.ts';
import { clientKills } from '../client-kills/index.ts';
import { kills } from '../kills/index.ts';
import { brokenClients, defectOf } from './defects.ts';
import type { ProofRow } from './rows.ts';

/** What can be told of the matrix without playing it: rows without a kill, kills without a row, mutants that prove nothing. */

const rowProblems = ({ id, subject, checks, kill }: ProofRow): readonly string[] => {
  if (kill === undefined)
    return [`${id}: no ${subject === 'server' ? 'fault in suites/self/kills' : 'broken client in suites/self/client-kills'} proves it`];
  const named = [kill.check, ...kill.also];
  const unknown = named.filter((name) => !checks.some((check) => check.id === name));
  return [
    ...unknown.map((name) => `${id}: its kill names ${name}, which is no check of the case`),
    ...(new Set(named).size < named.length ? [`${id}: its kill names a check twice`] : []),
    ...(kill.mutant === '' ? [`${id}: its mutant does nothing, or does not say what`] : []),
  ];
};

const strayKills = (): readonly string[] => {
  const servers = new Set<string>(serverCases.map(({ id }) => id));
  const clients = new Set<string>(clientCases.map(({ id }) => id));
  return [...Object.keys(kills).filter((id) => !servers.has(id)), ...Object.keys(clientKills).filter((id) => !clients.has(id))].map(
    (id) => `${id}: there is a kill for it, and no such case`,
  );
};

const clientsInUse = (): ReadonlySet<string> =>
  new Set(Object.values(clientKills).flatMap((row) => ('client' in row ? [row.client] : Object.values(row).map(({ client }) => client))));

const strayClients = (): readonly string[] => {
  const used = clientsInUse();
  return [
    ...brokenClients
      .filter((name) => !used.has(name))
      .map((name) => `suites/self/clients/${name}.ts: no row of suites/self/client-kills uses it`),
    ...[...used]
      .filter((name) => defectOf(name) === '')
      .map((name) => `suites/self/clients/${name}.ts: it is not there, or its comment names no defect`),
  ];
};

export const closureProblems = (rows: readonly ProofRow[]): readonly string[] => [
  ...rows.flatMap(rowProblems),
  ...strayKills(),
  ...strayClients(),
];
