import type { RunFileCredential, RunFileTarget } from '../../config/run-file.ts';
import { addressProblem, variableProblem } from './answer-problems.ts';
import type { InitFlags } from './answers.ts';
import type { Asker } from './question.ts';

/** What is to be known of a server: where it is, and who signs the requests. */

const KINDS = [
  { value: 'embedded', label: 'our own simulator', hint: 'to look around' },
  { value: 'url', label: 'a server at an address' },
  { value: 'prism', label: 'the mock of the OpenAPI documents' },
] as const;

const optional = async (asker: Asker, typed: string | undefined, question: Parameters<Asker['text']>[0]): Promise<string | undefined> =>
  (typed ?? (await asker.text({ ...question, otherwise: '' }))) || undefined;

const credentialOf = async (flags: InitFlags, asker: Asker): Promise<RunFileCredential> => {
  const clientId = flags.clientId ?? (await asker.text({ message: 'Which client id signs the requests?', flag: '--client-id' }));
  if (flags.privateKeyFile !== undefined) return { clientId, privateKeyFile: flags.privateKeyFile };
  const clientSecretEnv =
    flags.clientSecretEnv ??
    (await asker.text({
      message: 'Which environment variable holds its secret? (the name; the secret itself is never written)',
      flag: '--client-secret-env',
      otherwise: 'OCP_SECRET',
      problem: variableProblem,
    }));
  return { clientId, clientSecretEnv };
};

const addressesOf = async (flags: InitFlags, asker: Asker): Promise<RunFileTarget> => {
  const url =
    flags.url ??
    (await asker.text({
      message: 'At which address is it?',
      flag: '--url',
      hint: 'https://ocp-test.example:8443',
      problem: addressProblem,
    }));
  const secondaryUrl = await optional(asker, flags.secondaryUrl, {
    message: 'At which secondary address? (none: leave it empty)',
    flag: '--secondary-url',
    problem: addressProblem,
  });
  const caFile = url.startsWith('https:')
    ? await optional(asker, flags.caFile, {
        message: 'A PEM file of private authorities to trust? (none: leave it empty)',
        flag: '--ca-file',
      })
    : flags.caFile;
  const { tokenUrl, proxy } = flags;
  return {
    kind: 'url',
    url,
    ...(secondaryUrl && { secondaryUrl }),
    ...(tokenUrl && { tokenUrl }),
    ...(caFile && { caFile }),
    ...(proxy && { proxy }),
  };
};

export type ServerReach = { readonly target: RunFileTarget; readonly credential?: RunFileCredential };

export const serverReach = async (flags: InitFlags, asker: Asker): Promise<ServerReach> => {
  const typed = flags.target ?? (flags.url === undefined ? undefined : 'url');
  const kind = typed ?? (await asker.one({ message: 'What is under test?', options: KINDS, otherwise: 'embedded' }));
  if (kind !== 'url') return { target: { kind: kind === 'prism' ? 'prism' : 'embedded' } };
  return { target: await addressesOf(flags, asker), credential: await credentialOf(flags, asker) };
};
