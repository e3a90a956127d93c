#!/usr/bin/env bash
# Holds the workflows of examples/ci against the schemas of GitHub Actions and GitLab CI, which check-jsonschema brings along.
set -euo pipefail
cd "$(dirname "$0")/.."
tool=$(mktemp -d)
trap 'rm -rf "$tool"' EXIT
python3 -m venv "$tool"
"$tool/bin/pip" install --quiet --disable-pip-version-check check-jsonschema==0.34.0
"$tool/bin/check-jsonschema" --builtin-schema vendor.github-workflows examples/ci/github-actions.yml
"$tool/bin/check-jsonschema" --builtin-schema vendor.gitlab-ci examples/ci/gitlab-ci.yml
# A check that takes everything would say nothing.
printf 'on: push\njobs: {a: {steps: []}}\n' >"$tool/no.yml"
if "$tool/bin/check-jsonschema" --builtin-schema vendor.github-workflows "$tool/no.yml" >/dev/null; then
  echo "a workflow without a runner was taken for a good one"
  exit 1
fi
