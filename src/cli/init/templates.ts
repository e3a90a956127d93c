/** What `init` writes: files that work as they are, as far as anything can without the reader's own client or server. */

export type Template = { readonly name: string; readonly text: string; readonly isProgram?: true };

export const RUN_FILE = 'ocp.config.yaml';

export const ADAPTER = 'ocp-client.sh';

const clientRunFile = (schema: string): string => `# yaml-language-server: $schema=${schema}
# What ocp-conformance client plays with. docs/test-my-client.md walks through it; docs/run-file.md lists every key.
subject: client
client:
  # The script starts your client. A list works, too: [java, -jar, target/client.jar]
  command: ./${ADAPTER}
  # How your client gets its events: pull, stream, or both.
  deliveries: [pull]
  # What you declare of your client, in milliseconds. Set its waits small for these runs: each case waits as long as they take.
  timings:
    startUpMs: 10000
    firstBackOffMs: 500
    longestBackOffMs: 30000
    reconnectMs: 5000
    settleMs: 3000
  # Where it records: the journal in the file of OCP_CAPTURE_FILE, unless you say otherwise.
  # capture:
  #   kind: csv
  #   form: book
  #   columns: {market: MARKET, tradeDate: TRADE_DATE, tradeReference: REF_NO, side: BUY_SELL, tradeVersion: VERSION}
  # What it does not have, with a reason that a reviewer reads.
  # absent:
  #   - {capability: secondary, reason: the second address comes with release 2}
`;

const adapter = `#!/bin/sh
# Started by ocp-conformance for each case, with the variables of the launch contract (docs/test-my-client.md).
# Translate them into what your client reads, and end with "exec", so that your client gets the signals.
set -eu

# export MY_PRIMARY="$OCP_BASE_URL"              # http://127.0.0.1:…, another one for each case
# export MY_SECONDARY="\${OCP_SECONDARY_URL:-}"
# export MY_TOKEN_URL="$OCP_TOKEN_URL"
# export MY_CLIENT_ID="$OCP_CLIENT_ID"
# export MY_CLIENT_SECRET="\${OCP_CLIENT_SECRET:-}"
# export MY_BUSINESS_DATE="$OCP_BUSINESS_DATE"
# export MY_STATE_FOLDER="$OCP_STATE_DIR"        # empty at first, kept when the client is killed and started again
# export MY_JOURNAL="$OCP_CAPTURE_FILE"          # JSON lines: what was booked, as it happens
# exec java -jar target/client.jar

echo "${ADAPTER} does not start a client yet: edit it" >&2
exit 1
`;

const serverRunFile = (schema: string): string => `# yaml-language-server: $schema=${schema}
# What ocp-conformance server plays against. docs/test-my-server.md walks through it; docs/run-file.md lists every key.
subject: server
target:
  # embedded is our own simulator. For your test system: kind: url, and its address.
  kind: embedded
  # url: https://ocp-test.example:8443
# credentials:
#   main:
#     clientId: my-client
#     clientSecretEnv: OCP_SECRET   # the name of an environment variable, never the secret
# capabilities:
#   absent:
#     - {capability: stream, reason: streams come with release 2}
`;

export const templatesFor = (subject: 'client' | 'server', schema: string): readonly Template[] =>
  subject === 'client'
    ? [
        { name: RUN_FILE, text: clientRunFile(schema) },
        { name: ADAPTER, text: adapter, isProgram: true },
      ]
    : [{ name: RUN_FILE, text: serverRunFile(schema) }];
