import type { Config } from 'jest';

const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'nodenext' } }],
  },
} satisfies Config;

/** `unit` and `self` are `npm test`; `prove` is `npm run prove`. The suites themselves are played by commands, with a configuration of their own. */
const config: Config = {
  // For a test that hangs: on a busy machine an honest one may take far longer than usual.
  testTimeout: 30_000,
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/scripts/**/*.test.ts'] },
    {
      ...shared,
      displayName: 'self',
      testMatch: ['<rootDir>/suites/self/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '/suites/self/client-matrix\\.test\\.ts$'],
    },
    // Starts some five hundred clients: minutes, so it has a command of its own.
    { ...shared, displayName: 'prove', testMatch: ['<rootDir>/suites/self/client-matrix.test.ts'] },
  ],
};

export default config;
