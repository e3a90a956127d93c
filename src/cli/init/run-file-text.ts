import { stringify } from 'yaml';
import type { Answers, ClientAnswers, ServerAnswers } from './answers.ts';
import { ADAPTER } from './templates.ts';

/** The run file that says what was answered, with what its reader may want to say next. */

const FIRST_INDENT = '  ';

const block = (value: unknown, indent = ''): string =>
  stringify(value, { lineWidth: 0 })
    .trimEnd()
    .split('\n')
    .map((line) => `${indent}${line}\n`)
    .join('');

const head = (schema: string, subject: string): string => `# yaml-language-server: $schema=${schema}
# What ocp-conformance ${subject} plays ${subject === 'server' ? 'against' : 'with'}. docs/test-my-${subject}.md walks through it; docs/run-file.md lists every key.
# "ocp-conformance doctor" looks whether a run can begin.
subject: ${subject}
`;

const absentServer = `# capabilities:
#   absent:
#     - {capability: stream, reason: streams come with release 2}
`;

const targetHint = `  # For your test system: kind: url, and its address.
  # url: https://ocp-test.example:8443
# credentials:
#   main:
#     clientId: my-client
#     clientSecretEnv: OCP_SECRET   # the name of an environment variable, never the secret
`;

const serverText = ({ target, credential, absent }: ServerAnswers): string => {
  const credentials = credential === undefined ? '' : block({ credentials: { main: credential } });
  const capabilities = absent.length === 0 ? absentServer : block({ capabilities: { absent } });
  return `target:\n${block(target, FIRST_INDENT)}${credential === undefined ? targetHint : ''}${credentials}${capabilities}`;
};

const timings = `  # What you declare of your client, in milliseconds: it is judged by this. Set its waits as small for these runs, or say here what they are.
  timings:
    startUpMs: 10000
    firstBackOffMs: 100
    longestBackOffMs: 1000
    reconnectMs: 1000
    # Beyond its waits: nothing new for so long, and it is taken to be done. Longer than it waits for an answer that does not come.
    settleMs: 3000
`;

const captureHint = `  # Where it records: the journal in the file of OCP_CAPTURE_FILE, unless you say otherwise.
  # capture:
  #   kind: csv
  #   form: book
  #   columns: {market: MARKET, tradeDate: TRADE_DATE, tradeReference: REF_NO, side: BUY_SELL, tradeVersion: VERSION}
`;

const absentClient = `  # What it does not have, with a reason that a reviewer reads.
  # absent:
  #   - {capability: secondary, reason: the second address comes with release 2}
`;

const startText = ({ client: { command, attach } }: ClientAnswers): string => {
  if (attach !== undefined) return block({ attach }, FIRST_INDENT);
  const hint = `  # The script starts your client. A list works, too: [java, -jar, target/client.jar]\n`;
  return command === undefined ? `${hint}${block({ command: `./${ADAPTER}` }, FIRST_INDENT)}` : block({ command }, FIRST_INDENT);
};

const clientText = (answers: ClientAnswers): string => {
  const { client, absent } = answers;
  const { deliveries, capture } = client;
  const columns = capture?.kind === 'csv' ? '  # The names on the right are those of your first row: put them right.\n' : '';
  return [
    'client:\n',
    startText(answers),
    '  # How your client gets its events: pull, stream, or both.\n',
    `  deliveries: [${deliveries.join(', ')}]\n`,
    timings,
    capture === undefined ? captureHint : `${columns}${block({ capture }, FIRST_INDENT)}`,
    absent.length === 0 ? absentClient : block({ absent }, FIRST_INDENT),
  ].join('');
};

const readinessText = ({ readinessSet }: Answers): string =>
  readinessSet === undefined
    ? '# By which frozen set of requirements readiness is told.\n# readiness:\n#   set: api-testing-1\n'
    : block({ readiness: { set: readinessSet } });

export const runFileText = (answers: Answers, schema: string): string =>
  `${head(schema, answers.subject)}${answers.subject === 'server' ? serverText(answers) : clientText(answers)}${readinessText(answers)}`;
