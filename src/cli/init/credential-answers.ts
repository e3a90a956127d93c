import { variableProblem } from './answer-problems.ts';
import type { InitFlags } from './answers.ts';
import type { Asker } from './question.ts';

/** Who signs, and where the secret is found: asked alike of a server's credential and of a client that runs already. */

export const clientIdOf = async ({ clientId }: InitFlags, asker: Asker, message: string): Promise<string> =>
  clientId ?? asker.text({ message, flag: '--client-id' });

export const secretVariableOf = async ({ clientSecretEnv }: InitFlags, asker: Asker): Promise<string> =>
  clientSecretEnv ??
  asker.text({
    message: 'Which environment variable holds its secret? (the name; the secret itself is never written)',
    flag: '--client-secret-env',
    otherwise: 'OCP_SECRET',
    problem: variableProblem,
  });
