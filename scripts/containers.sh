#!/usr/bin/env bash
# Tries servers and clients in containers, for real: with an engine that is there, or that is started for it where its daemon is
# installed, and with images of local files, as no registry may be in reach. In CI it installs Debian's docker.io.
#
#   scripts/containers.sh           both roles against containers, and what is left behind
#   scripts/containers.sh suite     the image of the suite, too, and a claim that is made in it
set -euo pipefail
cd "$(dirname "$0")/.."
export NO_COLOR=1 TESTCONTAINERS_RYUK_DISABLED=${TESTCONTAINERS_RYUK_DISABLED:-true}

if ! command -v dockerd >/dev/null && [ -n "${CI:-}" ]; then apt-get update -qq && apt-get install -y -qq --no-install-recommends docker.io; fi

if ! docker info >/dev/null 2>&1; then
  if ! command -v dockerd >/dev/null || [ "$(id -u)" != 0 ]; then
    echo "SKIPPED: no container engine answers, and none can be started here"
    [ -z "${CI:-}" ]
    exit
  fi
  home=$(mktemp -d)
  export DOCKER_HOST=unix://$home/docker.sock
  dockerd --data-root "$home/data" --exec-root "$home/exec" --pidfile "$home/pid" --host "$DOCKER_HOST" >"$home/log" 2>&1 &
  daemon=$!
  stop_engine() {
    kill "$daemon" && wait "$daemon" || true
    # The engine leaves the name space of the host's network mounted there.
    umount "$home/exec/netns/default" 2>/dev/null || true
    rm -rf "$home"
  }
  trap stop_engine EXIT
  # It may take a moment, and is asked until it answers or has given up.
  until docker info >/dev/null 2>&1; do
    kill -0 "$daemon" 2>/dev/null || { tail -20 "$home/log"; exit 1; }
    sleep 0.2
  done
fi

# While Node's packages are fetched, the others are made.
(scripts/containers/base-images.sh python java && examples/java/build.sh) &
others=$!
scripts/containers/base-images.sh node
build() { docker build --quiet --network host --build-arg BASE=ocp-base-node --tag "$1" --file "$2" .; }
build ocp-simulator simulator.Dockerfile
[ "${1:-}" != suite ] || build ocp-conformance Dockerfile
wait "$others"
npm run --silent try-containers
