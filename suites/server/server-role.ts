import type { RequirementId } from '../../generated/requirements.ts';
import type { RunConfig } from '../../src/config/run-config.ts';
import { targetConfigOf } from '../../src/config/target-config.ts';
import { playServerCase } from '../../src/drive/play-server-case.ts';
import type { ServerCase } from '../../src/model/case.ts';
import { openTarget, type Target } from '../../src/subject/target.ts';
import type { Role } from '../run/case-runner.ts';
import { serverAreas } from './index.ts';

/** Each case has an embedded simulator to itself; cases that share a server would use up each other's rate limit. */
const EMBEDDED_AT_ONCE = 6;

/** Server cases: driven against the target of the run. */
export const serverRole = (config: RunConfig): Role<ServerCase<RequirementId>> => {
  const { seed, negativeInput, capacity } = config;
  const { answerMs: exchangeMs, caseMs } = config.limits;
  let opened: Promise<Target> | undefined;
  const open = (): Promise<Target> => {
    opened ??= openTarget(targetConfigOf(config, process.env), { exchangeMs });
    return opened;
  };
  return {
    areas: serverAreas,
    atOnce: config.target.kind === 'embedded' ? EMBEDDED_AT_ONCE : 1,
    caseMs,
    play: async (serverCase) => playServerCase(serverCase, await open(), { seed, limits: { exchangeMs, caseMs }, negativeInput, capacity }),
    close: async () => {
      await (await opened)?.close();
    },
  };
};
