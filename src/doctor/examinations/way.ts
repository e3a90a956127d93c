import { lookup } from 'node:dns/promises';
import type { UrlSettings } from '../../config/run-config.ts';
import type { Look } from '../../subject/look.ts';
import type { Examination } from '../examination.ts';
import { type Finding, faultsOf, good, note, warning } from '../finding.ts';
import type { ServerPatient } from '../patient.ts';
import type { Visit } from '../visit.ts';
import { problemAbout } from '../visit-problem.ts';

/** Whether the target can be got at: its name, the proxy, the port, and that it says it is a test system. */

const hostOf = (address: string): string => new URL(address).hostname.replace(/^\[|\]$/g, '');

const foundAt = async (address: string): Promise<string> => {
  const host = hostOf(address);
  const found = await lookup(host, { all: true }).catch(() => []);
  const others = found.map(({ address: one }) => one).filter((one) => one !== host);
  return others.length === 0 ? '' : `, at ${others.join(', ')}`;
};

const answered = async ({ address, key, status, tookMs }: Look, { proxy }: UrlSettings): Promise<Finding> => {
  const way = proxy === undefined ? await foundAt(address) : ', by way of target.proxy where target.noProxy does not say otherwise';
  return good(`${address} (${key}) answers ${status} in ${Math.round(tookMs)} ms${way}`);
};

const CONTRACT_PATH = /\/(trade-data|reference-data|oauth2)(\/|$)/;

const pathHints = ({ url, secondaryUrl }: UrlSettings, where: ServerPatient['where']): readonly Finding[] =>
  Object.entries({ 'target.url': url, 'target.secondaryUrl': secondaryUrl ?? '' })
    .filter(([, address]) => CONTRACT_PATH.test(address))
    .map(([key, address]) =>
      warning({
        code: 'CONTRACT_PATH_IN_ADDRESS',
        says: `${address} (${key}) holds a path of the contract, and the suite appends those itself.`,
        where: where(key),
        remedy: `Cut ${key} before it: ${address.replace(/\/(trade-data|reference-data|oauth2)(\/.*)?$/, '')}`,
      }),
    );

/** Every tool but this one reads them: who is used to that wonders why the suite does not get out. */
const proxyHints = ({ proxy, url }: UrlSettings, { environment, where }: ServerPatient): readonly Finding[] => {
  const variable = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].find((name) => environment[name]);
  if (proxy !== undefined || variable === undefined) return [];
  return [
    warning({
      code: 'PROXY_OF_ENVIRONMENT',
      says: `The variable ${variable} names a proxy. The suite goes by the run file alone, and went to ${url} without one.`,
      where: where('target.proxy'),
      remedy: 'If this network is left only by way of the proxy, write its address into target.proxy.',
    }),
  ];
};

const hintsFor = ({ problems }: Visit, settings: UrlSettings, patient: ServerPatient): readonly Finding[] => {
  const is = (...codes: readonly string[]) => problems.some(({ code }) => codes.includes(code));
  return [
    ...(is('NOT_OCP') ? pathHints(settings, patient.where) : []),
    ...(is('UNKNOWN_HOST', 'UNREACHABLE') ? proxyHints(settings, patient) : []),
  ];
};

/** Each address once, by its best look. */
const answeredLooks = (looks: readonly Look[]): readonly Look[] => {
  const last = new Map(looks.filter(({ status }) => status !== undefined).map((look) => [look.address, look]));
  return [...last.values()];
};

const environmentFinding = ({ target }: Visit): readonly Finding[] => {
  if (target === undefined) return [];
  const { environment } = target.description;
  return environment === 'not told'
    ? [note('it does not say OCP-Environment, which is let pass on this machine alone')]
    : [good(`it says OCP-Environment: ${environment}`)];
};

const ofUrl = async (settings: UrlSettings, patient: ServerPatient): Promise<readonly Finding[]> => {
  const visit = await patient.visit();
  const isUnarmed = problemAbout(visit, 'local') !== undefined;
  const fault = problemAbout(visit, 'way');
  return [
    ...(await Promise.all(answeredLooks(visit.looks).map((look) => answered(look, settings)))),
    ...(fault === undefined ? [] : faultsOf(fault, patient.where)),
    ...hintsFor(visit, settings, patient),
    ...environmentFinding(visit),
    ...(isUnarmed
      ? [
          note(
            `${visit.looks.length === 0 ? 'not asked' : 'asked without a credential'}: a secret, a key or a certificate cannot be used, see above`,
          ),
        ]
      : []),
  ];
};

const OWN = {
  embedded: 'the embedded simulator',
  prism: 'the Prism mock of the OpenAPI documents',
  image: 'the server in the container',
} as const;

export const way: Examination = {
  id: 'way',
  title: 'The way to the server',
  isBeforeRun: true,
  of: 'server',
  examine: async (patient) => {
    const { target } = patient.config;
    if (target.kind === 'url') return ofUrl(target, patient);
    const visit = await patient.visit();
    if (problemAbout(visit, 'local') !== undefined)
      return [note('not started: a secret, a key or a certificate cannot be used, see above')];
    const faults = visit.problems.flatMap((problem) => faultsOf(problem, patient.where));
    return faults.length === 0 ? [good(`${OWN[target.kind]} starts, and answers`)] : faults;
  },
};
