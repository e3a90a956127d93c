import type { Config } from 'jest';

const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'nodenext' } }],
  },
} satisfies Config;

/** `unit` and `self` prove the suite; `server` is the suite itself, run by `ocp-conformance server`. */
const config: Config = {
  // For a test that hangs: on a busy machine an honest one may take far longer than usual.
  testTimeout: 30_000,
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/scripts/**/*.test.ts'] },
    { ...shared, displayName: 'self', testMatch: ['<rootDir>/suites/self/**/*.test.ts'] },
  ],
};

export default config;
