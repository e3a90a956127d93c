import type { RunFileCredential, RunFileTarget } from '../../config/run-file.ts';
import { addressProblem, portProblem } from './answer-problems.ts';
import type { InitFlags } from './answers.ts';
import { clientIdOf, secretVariableOf } from './credential-answers.ts';
import type { Asker } from './question.ts';

/** What is to be known of a server: where it is, and who signs the requests. */

const KINDS = [
  { value: 'embedded', label: 'our own simulator', hint: 'to look around' },
  { value: 'url', label: 'a server at an address' },
  { value: 'image', label: 'a server in a container' },
  { value: 'prism', label: 'the mock of the OpenAPI documents' },
] as const;

const optional = async (asker: Asker, typed: string | undefined, question: Parameters<Asker['text']>[0]): Promise<string | undefined> =>
  (typed ?? (await asker.text({ ...question, otherwise: '' }))) || undefined;

const credentialOf = async (flags: InitFlags, asker: Asker): Promise<RunFileCredential> => {
  const clientId = await clientIdOf(flags, asker, 'Which client id signs the requests?');
  if (flags.privateKeyFile !== undefined) return { clientId, privateKeyFile: flags.privateKeyFile };
  return { clientId, clientSecretEnv: await secretVariableOf(flags, asker) };
};

/** A container listens at ports of its own; the suite finds out where they are reached. */
const imageOf = async (flags: InitFlags, asker: Asker): Promise<RunFileTarget> => {
  const name = flags.image ?? (await asker.text({ message: 'Of which image?', flag: '--image', hint: 'registry.example/team/server:2.1' }));
  const port =
    flags.imagePort ??
    (await asker.text({ message: 'At which port does it listen, within the container?', flag: '--image-port', problem: portProblem }));
  return { kind: 'image', image: { name, ports: { primary: Number(port) } } };
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
  const named = flags.image === undefined ? undefined : 'image';
  const typed = flags.target ?? (flags.url === undefined ? named : 'url');
  const kind = typed ?? (await asker.one({ message: 'What is under test?', options: KINDS, otherwise: 'embedded' }));
  if (kind === 'url') return { target: await addressesOf(flags, asker), credential: await credentialOf(flags, asker) };
  if (kind === 'image') return { target: await imageOf(flags, asker), credential: await credentialOf(flags, asker) };
  return { target: { kind: kind === 'prism' ? 'prism' : 'embedded' } };
};
