import type { RunFileCredentialName } from '../../config/run-file.ts';
import { targetConfigOf } from '../../config/target-config.ts';
import { ConfigurationError } from '../../errors.ts';
import type { UrlTargetConfig } from '../../model/target-config.ts';
import { type Trial, tryCredential } from '../../subject/credential-trial.ts';
import type { Target } from '../../subject/target.ts';
import type { Examination } from '../examination.ts';
import { type Finding, fault, faultsOf, good, note, warning } from '../finding.ts';
import type { ServerPatient } from '../patient.ts';
import { problemAbout } from '../visit-problem.ts';

/** Whether each declared credential gets a token, and what it may read. Once each; what a wrong try would harm is left alone. */

const TRIED = ['main', 'other', 'expired', 'tradeDataOnly', 'referenceDataOnly'] as const satisfies RunFileCredentialName[];

type Tried = (typeof TRIED)[number];

const SCOPES: Readonly<Partial<Record<Tried, readonly string[]>>> = {
  tradeDataOnly: ['trade-data.read'],
  referenceDataOnly: ['reference-data.read'],
};

const ALL_SCOPES = ['trade-data.read', 'reference-data.read'];

type Asked = { readonly name: Tried; readonly where: string };

/** What the suite counts on this credential for. */
const scopeFindings = ({ name, where }: Asked, { scopes, referenceData }: Trial): readonly Finding[] => {
  const wanted = SCOPES[name] ?? ALL_SCOPES;
  const isTold = scopes !== undefined;
  const missing = isTold ? wanted.filter((scope) => !scopes.includes(scope)) : [];
  const tooMany = isTold && name in SCOPES ? ALL_SCOPES.filter((scope) => !wanted.includes(scope) && scopes.includes(scope)) : [];
  const isRefused = name === 'main' && referenceData?.status === 403 && (!isTold || missing.includes('reference-data.read'));
  if (isRefused || missing.length > 0) {
    const lacking = missing.length > 0 ? missing.join(' and ') : 'reference-data.read';
    const told = {
      code: 'SCOPE_MISSING',
      says: `The client of credentials.${name} was granted ${isTold ? scopes.join(' ') || 'no scope' : 'a token'}, without ${lacking}${isRefused ? `: the manifest was answered 403 ${referenceData.code}`.trimEnd() : ''}.`,
      where,
      remedy: `Have ${lacking} granted to this client where it was registered. Until then cases would be refused for it, and that would not be the server's doing.`,
    };
    // The server lets it in all the same: whether the token answer then tells the truth is for the cases.
    return [referenceData !== undefined && referenceData.status < 300 ? warning(told) : fault(told)];
  }
  if (tooMany.length === 0) return [];
  return [
    fault({
      code: 'SCOPE_TOO_MANY',
      says: `The client of credentials.${name} was granted ${scopes?.join(' ')}: it is meant to lack ${tooMany.join(' and ')}.`,
      where,
      remedy: `Have ${tooMany.join(' and ')} taken from this client, or take credentials.${name} out of the run file.`,
    }),
  ];
};

const tried = async (
  asked: Asked,
  { target, config, patient }: { target: Target; config: UrlTargetConfig; patient: ServerPatient },
): Promise<readonly Finding[]> => {
  const { name } = asked;
  const session = await target.startSession();
  try {
    const date = name === 'main' ? target.businessDate : undefined;
    const trial = await tryCredential({ session, config, exchangeMs: patient.config.limits.answerMs }, name, date);
    const findings = scopeFindings(asked, trial);
    return findings.length > 0
      ? findings
      : [good(`credentials.${name} gets a token${trial.scopes === undefined ? '' : ` for ${trial.scopes.join(' ')}`}`)];
  } catch (error) {
    if (error instanceof ConfigurationError) return faultsOf(error, patient.where);
    throw error;
  }
};

const UNTRIED: Readonly<Record<'wrong' | 'locked', string>> = {
  wrong: 'not tried: a wrong secret may lock it',
  locked: 'not tried: that is for the cases',
};

const untried = ({ credentials }: UrlTargetConfig): readonly Finding[] =>
  (['wrong', 'locked'] as const)
    .filter((name) => credentials[name] !== undefined)
    .map((name) => note(`credentials.${name} ${UNTRIED[name]}`));

export const credentials: Examination = {
  id: 'credentials',
  title: 'Credentials',
  isBeforeRun: true,
  of: 'server',
  examine: async (patient) => {
    if (patient.config.target.kind !== 'url') return [];
    const visit = await patient.visit();
    const refused = problemAbout(visit, 'credentials');
    if (refused !== undefined) return faultsOf(refused, patient.where);
    const { target } = visit;
    if (target === undefined) return [];
    const config = targetConfigOf(patient.config, patient.environment);
    if (config.kind !== 'url') return [];
    const findings: Finding[] = [];
    for (const name of TRIED.filter((one) => config.credentials[one] !== undefined))
      findings.push(...(await tried({ name, where: patient.where(`credentials.${name}`) }, { target, config, patient })));
    return [...findings, ...untried(config)];
  },
};
