import { fileURLToPath } from 'node:url';
import type { Config } from 'jest';

// What Node makes of the sources once is kept for the hundreds of processes and threads that tests start.
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(new URL('./node_modules/.cache/compiled', import.meta.url));

const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'nodenext' } }],
  },
} satisfies Config;

/** `unit` and `self` are `npm test`; `prove` is a part of `npm run prove`, `packed` is `npm run try-package`, `containers` is `scripts/containers.sh`. The suites themselves are played by commands, with a configuration of their own. */
const config: Config = {
  // For a test that hangs: on a busy machine an honest one may take far longer than usual.
  testTimeout: 30_000,
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/scripts/**/*.test.ts'] },
    { ...shared, displayName: 'self', testMatch: ['<rootDir>/suites/self/**/*.test.ts'] },
    // What takes too long for `npm test`: each file saves its numbers for the proof.
    { ...shared, displayName: 'prove', testMatch: ['<rootDir>/suites/self/**/*.prove.ts'] },
    // Packs and installs the package with npm: a minute, and it asks the registry for what the package depends on.
    { ...shared, displayName: 'packed', testMatch: ['<rootDir>/suites/self/**/*.packed.ts'] },
    // Needs a container engine and the images that scripts/containers.sh makes.
    { ...shared, displayName: 'containers', testMatch: ['<rootDir>/suites/self/**/*.containers.ts'] },
  ],
};

export default config;
