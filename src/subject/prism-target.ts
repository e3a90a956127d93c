import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { absenceReasons } from '../absence-reasons.ts';
import { ConfigurationError } from '../errors.ts';
import type { AbsentCapabilities, PrismTargetConfig } from '../model/target-config.ts';
import { type RunningPrism, startPrism } from './prism/start-prism.ts';
import type { Target } from './target.ts';
import { openUrlTarget } from './url-target.ts';

/** The mock that Prism makes of our documents: a server of examples, without state. One for a whole run. */

const DESCRIBED = { kind: 'prism', primary: 'Prism mock of the OpenAPI documents', token: 'its token address' } as const;

const ABSENT: AbsentCapabilities = {
  state: absenceReasons.mockState.en,
  secondary: absenceReasons.mockAddress.en,
  gzip: absenceReasons.mockPlain.en,
  secondParticipant: absenceReasons.mockCaller.en,
  expendableCredential: absenceReasons.mockCredential.en,
  lockedCredential: absenceReasons.mockCredential.en,
  shortLivedCredential: absenceReasons.mockToken.en,
  scopedCredentials: absenceReasons.mockScope.en,
  privateKeyJwt: absenceReasons.mockAssertion.en,
};

/** Where it runs already it is left running: whoever started it ends it. */
const reach = async ({ origin, documents }: PrismTargetConfig, folder: string | undefined): Promise<RunningPrism> => {
  if (origin !== undefined) return { origin, stop: async () => {} };
  if (folder !== undefined) return startPrism({ documents, folder });
  const temporary = await mkdtemp(join(tmpdir(), 'ocp-prism-'));
  const remove = () => rm(temporary, { recursive: true, force: true });
  try {
    const prism = await startPrism({ documents, folder: temporary });
    return { ...prism, stop: () => prism.stop().finally(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
};

/** The guard speaks of addresses and credentials, of which the user gave none: here the examples are what does not fit. */
const aboutTheExamples = (error: unknown): unknown =>
  error instanceof ConfigurationError
    ? new ConfigurationError({
        code: 'PRISM_UNUSABLE',
        where: 'target.kind: prism',
        says: `No case can be played against the mock of these OpenAPI documents: ${error.message}`,
        remedy: 'Mend the examples in the documents: those of the token, of the channels and of the header OCP-Environment.',
        cause: error,
      })
    : error;

export type PrismTargetOptions = {
  readonly exchangeMs: number;
  /** Where Prism's document and output are kept; left out: nowhere. */
  readonly folder?: string | undefined;
};

export const openPrismTarget = async (config: PrismTargetConfig, { exchangeMs, folder }: PrismTargetOptions): Promise<Target> => {
  const prism = await reach(config, folder);
  const credentials = { main: { clientId: 'prism', clientSecret: randomBytes(24).toString('base64url') } };
  try {
    const target = await openUrlTarget({ kind: 'url', url: prism.origin, credentials }, { exchangeMs, onLook: () => {} });
    const close = async (): Promise<void> => {
      await target.close();
      await prism.stop();
    };
    return { ...target, description: { ...target.description, ...DESCRIBED, absent: { ...ABSENT, ...config.absent } }, close };
  } catch (error) {
    await prism.stop();
    throw aboutTheExamples(error);
  }
};
