#!/usr/bin/env node
// biome-ignore-all lint/style/useTemplate: old Node versions must be able to read this file
// biome-ignore-all lint/complexity/useOptionalChain: the same
// biome-ignore-all lint/complexity/useArrowFunction: the same
// Old syntax only, and no import before the check: this file must still run where nothing else of the package does.
var major = Number(process.versions.node.split('.')[0]);

function fail(lines) {
  process.stderr.write(lines.join('\n') + '\n');
  process.exit(2);
}

if (major < 24) {
  fail([
    'ocp-conformance needs Node 24 or later; this is Node ' + process.versions.node + ' (' + process.execPath + ').',
    'What to do: install Node 24 (https://nodejs.org), or inside a project run "npm install --save-dev node@24" and start it with "npx ocp-conformance".',
  ]);
} else {
  Promise.all([import('node:fs'), import('node:module'), import('node:url')])
    .then(([fs, node, url]) => {
      var sources = new URL('../src/cli/main.ts', import.meta.url);
      // The sources in a clone, where a build may be older than they are; an installed package has none.
      if (!fs.existsSync(sources)) return import(new URL('../dist/src/cli/main.js', import.meta.url).href);
      // Node takes the types out of each source at each start. What it made of them is kept, for the processes that play, too.
      var kept = url.fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url));
      process.env.NODE_COMPILE_CACHE = process.env.NODE_COMPILE_CACHE || kept;
      node.enableCompileCache(process.env.NODE_COMPILE_CACHE);
      return import(sources.href);
    })
    .then((cli) => cli.main(process.argv))
    .then((exitCode) => {
      process.exitCode = exitCode;
    })
    .catch((error) => {
      process.stderr.write(
        'ocp-conformance cannot start: ' +
          (error && error.message) +
          '\nWhat to do: run "npm ci" in its folder and try again; if it persists, report it.\n',
      );
      process.exitCode = 3;
    });
}
