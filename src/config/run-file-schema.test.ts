import { expect, test } from '@jest/globals';
import type { Capability } from '../model/case.ts';
import type { ClientCapability } from '../model/client-case.ts';
import type { Family } from '../model/verdict.ts';
import { runFileWords } from './run-file-schema.ts';

// The schema cannot be derived from the types, nor the types from it: these tables must name every member, or do not compile.
const families = {
  schema: 1,
  sequencing: 1,
  consistency: 1,
  'error-handling': 1,
  authorization: 1,
  'reference-data': 1,
  semantics: 1,
  'http-behaviour': 1,
  'negative-input': 1,
  capacity: 1,
} satisfies Record<Family, 1>;
const capabilities = {
  stream: 1,
  snapshot: 1,
  secondary: 1,
  privateKeyJwt: 1,
  gzip: 1,
  rateLimit: 1,
  correction: 1,
  tls: 1,
  mutualTls: 1,
  incidents: 1,
  state: 1,
  secondParticipant: 1,
  expendableCredential: 1,
  lockedCredential: 1,
  shortLivedCredential: 1,
  scopedCredentials: 1,
} satisfies Record<Capability, 1>;

const clientCapabilities = {
  secondary: 1,
  restart: 1,
  tls: 1,
  mutualTls: 1,
  privateKeyJwt: 1,
  referenceData: 1,
  dayRoll: 1,
  otherCredential: 1,
  incidents: 1,
  datasetCapture: 1,
  journal: 1,
} satisfies Record<Exclude<ClientCapability, 'ownServer' | 'ownDate' | 'freshStart'>, 1>;

test.each([
  { path: ['families', 'only', 0], known: Object.keys(families) },
  { path: ['capabilities', 'absent', 0, 'capability'], known: Object.keys(capabilities) },
  { path: ['client', 'absent', 0, 'capability'], known: Object.keys(clientCapabilities) },
])('the schema knows the words of the model: $path', ({ path, known }) => {
  expect(runFileWords(path)).toEqual(known);
});
