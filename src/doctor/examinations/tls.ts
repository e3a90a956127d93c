import type { UrlSettings } from '../../config/run-config.ts';
import { targetConfigOf } from '../../config/target-config.ts';
import { ConfigurationError } from '../../errors.ts';
import type { UrlTargetConfig } from '../../model/target-config.ts';
import { knock } from '../../subject/knock.ts';
import { isLoopback } from '../../subject/live-system.ts';
import type { Look } from '../../subject/look.ts';
import { validityFindings } from '../certificate-validity.ts';
import type { Examination } from '../examination.ts';
import { type Finding, faultsOf, good, note, warning } from '../finding.ts';
import type { ServerPatient } from '../patient.ts';
import type { Visit } from '../visit.ts';
import { problemAbout } from '../visit-problem.ts';

/** What the addresses show of TLS: version, name, chain, and how long it lasts. */

const hostOf = (address: string): string => new URL(address).host;

/** The same host shows the same certificate under each of its paths. */
const perHost = (looks: readonly Look[]): readonly Look[] => [...new Map(looks.map((look) => [hostOf(look.address), look])).values()];

const shownBy = ({ address, key, tls }: Look, where: ServerPatient['where']): readonly Finding[] => {
  if (tls === undefined) return [];
  const validity = tls.certificates.flatMap(({ subject, validFrom, validTo }) =>
    validityFindings(
      { what: `${hostOf(address)} shows ${subject || 'a certificate without a name'}`, validFrom, validTo },
      { where: where(key), owner: 'those who run the server' },
    ),
  );
  return [good(`${hostOf(address)} (${key}) speaks ${tls.version}`), ...validity];
};

/** Each address once, with the first of the keys that name it. */
const keysOfAddresses = ({ url, secondaryUrl = url, tokenUrl = url }: UrlSettings): ReadonlyMap<string, string> =>
  new Map([
    [tokenUrl, 'target.tokenUrl'],
    [secondaryUrl, 'target.secondaryUrl'],
    [url, 'target.url'],
  ]);

const plainFindings = (settings: UrlSettings, where: ServerPatient['where']): readonly Finding[] =>
  [...keysOfAddresses(settings)]
    .filter(([address]) => address.startsWith('http:') && !isLoopback(address))
    .map(([address, key]) =>
      warning({
        code: 'NO_TLS',
        says: `${address} (${key}) is plain http: secret and token cross the network for everybody to read.`,
        where: where(key),
        remedy: `Begin ${key} with https:// if the server speaks TLS.`,
      }),
    );

/** Undefined where what it takes to ask cannot be read, which is told elsewhere. */
const askedBy = ({ config, environment }: ServerPatient): UrlTargetConfig | undefined => {
  try {
    const target = targetConfigOf(config, environment);
    return target.kind === 'url' ? target : undefined;
  } catch (error) {
    if (error instanceof ConfigurationError) return undefined;
    throw error;
  }
};

/** What the server shows to somebody who takes any certificate, so that the person who mends it sees which one is meant. */
const whatIsShown = async ({ looks }: Visit, patient: ServerPatient): Promise<readonly Finding[]> => {
  const target = askedBy(patient);
  const last = looks.at(-1);
  if (last === undefined || target === undefined) return [];
  const { look } = await knock(target, last, { deadlineMs: patient.config.limits.answerMs, isTrusting: true });
  return (look.tls?.certificates ?? []).map(({ subject, issuer, validFrom, validTo }, index) => {
    const by = issuer === undefined || issuer === subject ? 'issued by itself' : `issued by ${issuer}`;
    const days = `valid from ${validFrom.slice(0, 10)} to ${validTo.slice(0, 10)}`;
    return note(`${index === 0 ? 'it shows' : 'and behind that'} ${subject || 'a certificate without a name'}, ${by}, ${days}`);
  });
};

/** Whether a server that hung up on plain http speaks TLS at that port. */
const tlsBehindHttp = async ({ looks, problems }: Visit, patient: ServerPatient): Promise<readonly Finding[]> => {
  const target = askedBy(patient);
  const last = looks.at(-1);
  if (last === undefined || target === undefined || !last.address.startsWith('http:')) return [];
  if (!problems.some(({ code }) => code === 'NOT_HTTP')) return [];
  const secure = { address: last.address.replace(/^http:/, 'https:'), key: last.key };
  const { look } = await knock(target, secure, { deadlineMs: patient.config.limits.answerMs, isTrusting: true });
  if (look.tls === undefined) return [];
  return [note(`${last.address} speaks ${look.tls.version}, and was asked by plain http: begin ${last.key} with https://`)];
};

export const tls: Examination = {
  id: 'tls',
  title: 'TLS',
  isBeforeRun: true,
  of: 'server',
  examine: async (patient) => {
    const { config, where } = patient;
    if (config.target.kind !== 'url') return [];
    const visit = await patient.visit();
    const problem = problemAbout(visit, 'tls');
    const isCertificate = problem?.code === 'BAD_SERVER_CERTIFICATE';
    return [
      ...perHost(visit.looks).flatMap((look) => shownBy(look, where)),
      ...(problem === undefined ? [] : faultsOf(problem, where)),
      ...(isCertificate ? await whatIsShown(visit, patient) : []),
      ...(await tlsBehindHttp(visit, patient)),
      ...plainFindings(config.target, where),
    ];
  },
};
