import type { RunDescription } from '../model/run.ts';

const quoted = (argument: string): string => (/^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`);

/** The command that plays exactly one case of a run again, told from what is stored of the run: judging again gives the same line. */
export const reproduceLine = (run: Pick<RunDescription, 'subject' | 'arguments' | 'seed'>, caseId: string): string =>
  ['npx', 'ocp-conformance', run.subject, ...run.arguments, '--case', caseId, '--seed', String(run.seed)].map(quoted).join(' ');
