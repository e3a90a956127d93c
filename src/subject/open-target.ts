import type { EmbeddedTargetConfig, TargetConfig } from '../model/target-config.ts';
import { type EmbeddedOptions, openEmbeddedTarget } from './embedded-target.ts';
import type { Target } from './target.ts';
import { openUrlTarget } from './url-target.ts';

export type OpenTargetOptions = {
  /** For the first questions to a `url` target. Default 5000. */
  readonly exchangeMs?: number;
  /** What tests plant in the embedded simulator. */
  readonly simulator?: EmbeddedOptions;
};

/** Makes sure that there is a target, that it lets us in, and that it is no live system; else a ConfigurationError. */
export const openTarget = (config: TargetConfig = { kind: 'embedded' }, options: OpenTargetOptions = {}): Promise<Target> =>
  config.kind === 'embedded' ? openEmbeddedTarget(config, options.simulator) : openUrlTarget(config, options.exchangeMs ?? 5000);

/** For tests: the embedded simulator with faults planted or with another market. */
export const openMutant = (simulator: EmbeddedOptions, config: Omit<EmbeddedTargetConfig, 'kind'> = {}): Promise<Target> =>
  openEmbeddedTarget({ ...config, kind: 'embedded' }, simulator);
