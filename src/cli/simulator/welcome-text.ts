import type { Paint } from '../../report/summary.ts';
import type { RunningSimulator } from '../../simulator/simulator.ts';
import type { ExchangeLine } from '../../simulator/wire-log/wire-log.ts';

export type CertificateFiles = { readonly folder: string; readonly ca: string; readonly certificate: string; readonly key: string };

type Shown = { readonly files: CertificateFiles | undefined; readonly isMutual: boolean; readonly seed: number };

/** One word in any POSIX shell, whatever it holds. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** RFC 6749, section 2.3.1: a secret is form-encoded before it goes into the header. */
const formEncoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** Works in any POSIX shell as printed: no jq, no variable to fill in. */
const curlLine = ({ primary, tokenUrl, credentials }: RunningSimulator, { files, isMutual }: Shown): string => {
  const trust = files ? ` --cacert ${quoted(files.ca)}` : '';
  const mutual = files && isMutual ? ` --cert ${quoted(files.certificate)} --key ${quoted(files.key)}` : '';
  const curl = `curl -sS${trust}${mutual}`;
  const { clientId, clientSecret } = credentials.main;
  const user = quoted(`${formEncoded(clientId)}:${formEncoded(clientSecret)}`);
  const token = `$(${curl} -u ${user} -d grant_type=client_credentials ${tokenUrl} | sed 's/.*"access_token": *"\\([^"]*\\)".*/\\1/')`;
  return `${curl} -H "Authorization: Bearer ${token}" ${primary}/trade-data/v1/channels`;
};

/** Everything that a client's developer needs to take the first step. */
export const welcomeText = (simulator: RunningSimulator, shown: Shown): string => {
  const { credentials, world } = simulator;
  const { main, other, locked, shortLived, tradeDataOnly, referenceDataOnly } = credentials;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['primary', simulator.primary],
    ['secondary', simulator.secondary],
    ['token', simulator.tokenUrl],
    ['control', simulator.controlUrl],
    ['business date', `${world.businessDate}, seed ${shown.seed}; the NCP/GCP mapping and all trades are synthetic`],
    ['demo client', `${main.clientId}, secret ${main.clientSecret}, participants ${main.participants.join(', ')}`],
    ['another GCP', `${other.clientId}, secret ${other.clientSecret}, participant ${other.participants.join(', ')}`],
    ['one scope', [tradeDataOnly, referenceDataOnly].map(({ clientId, clientSecret }) => `${clientId}, secret ${clientSecret}`).join('; ')],
    ['1 s tokens', `${shortLived.clientId}, secret ${shortLived.clientSecret}`],
    ['locked', `${locked.clientId}, secret ${locked.clientSecret}`],
    ['CA file', shown.files?.ca],
    ['client cert', shown.files && shown.isMutual ? `${shown.files.certificate}, key ${shown.files.key}` : undefined],
  ];
  const lines = facts.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name.padEnd(14)}${value}`]));
  return `OCP simulator is ready. It is a reference of this project, not HKEX's.\n${lines.join('\n')}\n\nTry it:\n${curlLine(simulator, shown)}\n\nRequests, until Ctrl-C:\n`;
};

export const exchangeLineText = (line: ExchangeLine, paint: Paint): string => {
  const status = line.status === 0 ? 'reset' : String(line.status);
  const shown = line.status >= 200 && line.status < 400 ? paint.good(status) : paint.bad(status);
  const defect = line.defect ? ` ${paint.bad(`defect of the simulator: ${line.defect}`)}` : '';
  return `${paint.dim(line.at.slice(11, 23))} ${shown} ${line.method} ${line.path} ${paint.dim(`${line.clientId ?? 'nobody'}, ${line.address}, ${line.bytes} bytes, ${Math.round(line.ms)} ms`)}${defect}`;
};
