/** What `init` writes beside the run file. */

export type Template = { readonly name: string; readonly text: string; readonly isProgram?: true };

export const RUN_FILE = 'ocp.config.yaml';

export const ADAPTER = 'ocp-client.sh';

export const adapter = `#!/bin/sh
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
