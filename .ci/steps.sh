# shellcheck shell=bash
# What .ci/run and .ci/full are made of: sourced by both. One step at a time: what measures waits wants the machine for itself.
set -uo pipefail
export NO_COLOR=1
cd "$(dirname "${BASH_SOURCE[0]}")/.."

log=$(mktemp -d)
trap 'rm -rf "$log"' EXIT
failed_steps=0

ended() {
  local name=$1 code=$2
  if [ "$code" -eq 0 ]; then printf '=== %s: ok, %d s after the start\n' "$name" "$SECONDS"; else
    printf '=== %s: FAILED, %d s after the start\n' "$name" "$SECONDS"
    failed_steps=$((failed_steps + 1))
  fi
}

step() {
  local name=$1
  shift
  printf '\n=== %s: %s\n' "$name" "$*"
  "$@" 2>&1 | tee "$log/$name"
  ended "$name" "${PIPESTATUS[0]}"
}

ocp() { node_modules/.bin/node bin/ocp-conformance.js "$@"; }

install_all() {
  step install npm ci
  # Some tests open a report in a browser; without one they would be skipped.
  command -v chromium >/dev/null || step browser sh -c 'apt-get update -qq && apt-get install -y -qq chromium'
}

# The main job, and what it has seen of the contract, held against its floor.
conformance() {
  step conformance npm run conformance
  step coverage ocp spec coverage "reports/$(cat reports/latest.txt)" --floor suites/self/coverage-floor.yaml
}

# A client of examples/, judged; further words are flags. One whose language the machine lacks is left out by name, but never in CI:
# there it is installed, or the step fails.
clients=()
client() {
  local name=$1 tool=$2 package=$3
  shift 3
  if ! command -v "$tool" >/dev/null; then
    if [ -z "${CI:-}" ]; then
      printf '\n=== client-%s: SKIPPED, there is no %s on this machine\n' "$name" "$tool"
      return
    fi
    step "install-$tool" sh -c "apt-get update -qq && apt-get install -y -qq $package"
  fi
  [ ! -x "examples/$name/build.sh" ] || step "build-$name" "examples/$name/build.sh"
  clients+=("$name")
  step "client-$name" ocp client --config "examples/$name/ocp.config.yaml" --reports "reports/client-$name" "$@"
}

# Cases of the conformance runs as their JUnit files count them, rows of the kill matrix as it does, and tests of the project as Jest does.
sum() { awk '{ sum += $1 } END { print sum + 0 }'; }
tests() { cat "$log"/{test,prove,package,containers} 2>/dev/null | sed 's/\x1b\[[0-9;]*m//g' | grep -E '^Tests: ' | grep -oE "[0-9]+ $1" | sum; }
# Of the run of the server, and of each client's.
junits() {
  local folder
  for folder in reports ${clients[@]+"${clients[@]/#/reports/client-}"}; do echo "$folder/$(cat "$folder/latest.txt")/junit.xml"; done
}
cases() { junits | xargs grep -ohE "<testsuite [^>]*" 2>/dev/null | grep -oE " $1=\"[0-9]+" | grep -oE '[0-9]+' | sum; }

rows() { grep -hE '^ +[0-9]+ of [0-9]+ (server|client) cases proven' "$log/prove" 2>/dev/null | awk "{ sum += $1 } END { print sum + 0 }"; }

tally() {
  local red passed failed
  red=$(($(cases failures) + $(cases errors)))
  passed=$(($(tests passed) + $(rows '$1') + $(cases tests) - red - $(cases skipped)))
  failed=$(($(tests failed) + $(rows '$3 - $1') + red + failed_steps))
  [ "$passed" -gt 0 ] || failed=$((failed + 1))
  printf '\n%d passed, %d failed\n' "$passed" "$failed"
  [ "$failed" -eq 0 ]
}
