import { describe, expect, test } from '@jest/globals';
import { type RequirementId, requirements } from '../../generated/requirements.ts';
import { playServerCase } from '../../src/drive/play-server-case.ts';
import { judgeCase } from '../../src/judge/judge-case.ts';
import type { Capability, ServerCase } from '../../src/model/case.ts';
import type { Fault, PlantedFault } from '../../src/model/fault.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import type { TlsFlaws } from '../../src/simulator/options.ts';
import type { WorldOptions } from '../../src/simulator/state/world-options.ts';
import { openTarget, type Target } from '../../src/subject/target.ts';
import type { TargetCredentials, TargetSession } from '../../src/subject/target-session.ts';
import { serverCases } from '../server/index.ts';
import './warm-tls.ts';

/**
 * What a run file does not declare absent is taken to be there. Where it is not, every case that needs it is red, or, where
 * the rule is a SHOULD, a warning: never a pass.
 */

type Lack = {
  readonly faults?: readonly PlantedFault[];
  readonly worldOptions?: Partial<WorldOptions>;
  readonly tlsFlaws?: TlsFlaws;
  readonly session?: (session: TargetSession) => TargetSession;
};

const everywhere = (...faults: readonly Fault[]): Lack => ({ faults: faults.map((fault) => ({ on: 'every', fault })) });

const notOffered = (on: string): Lack => ({ faults: [{ on, fault: { kind: 'answer', status: 501, code: 'NOT_OFFERED' } }] });

const without = (...names: readonly (keyof TargetCredentials)[]): Lack => ({
  session: (session) => ({
    ...session,
    credentials: Object.fromEntries(Object.entries(session.credentials).filter(([name]) => !names.some((one) => one === name))),
  }),
});

/** Without `state` the whole of a server is another: prism.test.ts. */
const lacks: Readonly<Record<Exclude<Capability, 'state'>, Lack>> = {
  stream: notOffered('streamEvents'),
  snapshot: notOffered('takeSnapshot'),
  secondary: { session: (session) => ({ ...session, addresses: { ...session.addresses, secondary: 'http://127.0.0.1:1' } }) },
  privateKeyJwt: {
    session: (session) => {
      const { privateKeyPem: _, ...main } = session.credentials.main ?? { clientId: '' };
      return { ...session, credentials: { ...session.credentials, main } };
    },
  },
  gzip: everywhere({ kind: 'ignore-parameter', name: 'Accept-Encoding' }),
  rateLimit: everywhere(
    { kind: 'no-throttle' },
    ...['Limit', 'Remaining', 'Reset'].map((end): Fault => ({ kind: 'set-header', name: `RateLimit-${end}` })),
  ),
  correction: {
    // The trades that the next date corrects are not even made.
    worldOptions: { historyTrades: { HK: 2, SSE: 150, SZSE: 150 } },
    faults: [
      { on: 'getManifest', fault: { kind: 'rewrite', pointer: '/datasets/*/version', value: 1 } },
      { on: 'getManifest', fault: { kind: 'rewrite', pointer: '/datasets/*/correctionReason' } },
    ],
  },
  // Served in plain: the embedded simulator has TLS only where a case needs it.
  tls: { tlsFlaws: { plain: 'both' } },
  mutualTls: { tlsFlaws: { isClientCertificateOptional: true } },
  incidents: {
    session: ({ bringAbout: _, ...session }) => session,
  },
  secondParticipant: without('other'),
  expendableCredential: without('wrong'),
  lockedCredential: without('locked'),
  shortLivedCredential: without('expired'),
  scopedCredentials: without('tradeDataOnly', 'referenceDataOnly'),
};

const targetWithout = async ({ faults = [], worldOptions = {}, tlsFlaws = {}, session = (same) => same }: Lack): Promise<Target> => {
  const target = await openTarget({ kind: 'embedded', seed: 1 }, { faults, worldOptions, tlsFlaws });
  return { ...target, startSession: async (...given) => session(await target.startSession(...given)) };
};

const isNeeding = (capability: string) => (serverCase: ServerCase) => serverCase.needs?.some((need) => need === capability) === true;

const limits = { exchangeMs: 10_000, caseMs: 6_000 };

const verdictOn = async (serverCase: ServerCase<RequirementId>, lack: Lack): Promise<Verdict> => {
  const target = await targetWithout(lack);
  const evidence = await playServerCase(serverCase, target, { seed: 1, limits }).finally(() => target.close());
  return judgeCase(serverCase, evidence, { requirement: requirements[serverCase.requirement], reproduce: '' });
};

describe('what is declared absent, and is there', () => {
  const asking = serverCases.filter(({ lacks }) => lacks !== undefined);

  test.concurrent.each(asking.map((serverCase) => [serverCase.id, serverCase] as const))(
    '%s says that the declaration has grown old, and blames no server',
    async (_, serverCase) => {
      const { verdict, sentence } = await verdictOn(serverCase, {});
      expect({ verdict, sentence }).toEqual({
        verdict: 'inconclusive',
        sentence: expect.stringContaining(`declares ${serverCase.lacks} absent, but the server has it`),
      });
    },
    30_000,
  );
});

describe.each(Object.entries(lacks))('%s, which is not there', (capability, lack) => {
  const needing = serverCases.filter(isNeeding(capability));

  test('is needed by some case', () => expect(needing.length).toBeGreaterThan(0));

  test.concurrent.each(needing.map((serverCase) => [serverCase.id, serverCase] as const))(
    '%s does not pass',
    async (_, serverCase) => {
      const { verdict, sentence } = await verdictOn(serverCase, lack);
      const reds = requirements[serverCase.requirement].level === 'SHOULD' ? ['fail', 'inconclusive', 'warn'] : ['fail', 'inconclusive'];
      expect({ isRed: reds.includes(verdict), verdict, sentence }).toEqual({ isRed: true, verdict, sentence });
    },
    30_000,
  );
});
