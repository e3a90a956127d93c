import type { Capability } from '../model/case.ts';
import type { TargetDescription } from '../model/run.ts';
import type { TargetConfig } from '../model/target-config.ts';
import { type EmbeddedOptions, openEmbeddedTarget } from './embedded-target.ts';
import { openImageTarget } from './image-target.ts';
import type { Look } from './look.ts';
import { openPrismTarget } from './prism-target.ts';
import type { TargetSession } from './target-session.ts';
import { openUrlTarget } from './url-target.ts';

/**
 * How a server under test is reached. It knows addresses, credentials and certificates, and that a live system must not
 * be touched; it knows no case.
 */
export type Target = {
  readonly description: TargetDescription;
  readonly businessDate: string;
  /** Of the embedded simulator a fresh one for each case, with the TLS that the case needs; of an address always the same. */
  readonly startSession: (needs?: readonly Capability[]) => Promise<TargetSession>;
  readonly close: () => Promise<void>;
  /** Of a server whose output we keep: where every process that talks to it tells of the secrets that it sees. */
  readonly seenSecretsFile?: string;
};

/**
 * For the embedded simulator: what tests plant in it. For an address: how long to wait for the first answers, default 5000.
 * For Prism and for an image: the folder that keeps its output.
 */
export type OpenTargetOptions = EmbeddedOptions & {
  readonly exchangeMs?: number;
  readonly folder?: string;
  /** Told of each of the first questions to an address and what came of it, also of those after which the target cannot be opened. */
  readonly onLook?: (look: Look) => void;
};

/** Makes sure that there is a target, that it lets us in, and that it is no live system; else a ConfigurationError. */
export const openTarget = (config: TargetConfig = { kind: 'embedded' }, options: OpenTargetOptions = {}): Promise<Target> => {
  const { exchangeMs = 5000, folder, onLook = () => {}, ...simulator } = options;
  switch (config.kind) {
    case 'embedded':
      return openEmbeddedTarget(config, simulator);
    case 'prism':
      return openPrismTarget(config, { exchangeMs, folder });
    case 'image':
      return openImageTarget(config, { exchangeMs, folder, onLook });
    case 'url':
      return openUrlTarget(config, { exchangeMs, onLook });
  }
};
