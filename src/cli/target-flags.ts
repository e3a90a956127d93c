import type { Command } from 'commander';

/** The flags that say which server is meant: of `server`, which plays against it, and of `doctor`, which looks at the way there. */
export const withTargetFlags = (command: Command): Command =>
  command
    .option('--config <file>', 'run file (ocp.config.yaml of this folder, where there is one)')
    .option('--target <kind>', 'embedded: our own simulator; prism: the mock of the specs; url: a server at an address')
    .option('--url <address>', 'address of the server under test')
    .option('--secondary-url <address>', 'its secondary address')
    .option('--token-url <address>', 'its token endpoint, whole')
    .option('--ca-file <file>', 'certificate authorities to trust, PEM')
    .option('--client-id <id>', 'client id of the main credential')
    .option('--client-secret-env <variable>', 'environment variable that holds its secret')
    .option('--business-date <date>', 'business date on which the server is, YYYY-MM-DD');
