#!/bin/sh
# Compiles the client into dist/, which git ignores. Needs a JDK 17 or later and nothing else.
set -eu
cd "$(dirname "$0")"
rm -rf dist
javac --release 17 -Xlint:all,-serial -Werror -d dist $(find src -name '*.java')
