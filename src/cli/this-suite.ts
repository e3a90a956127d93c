import { specHash } from '../../generated/spec-hash.ts';
import type { SuiteIdentity } from '../model/run.ts';
import { suiteVersion } from './suite-version.ts';

/** The suite that runs now, and whether something was made by it: as far as version and specs tell, which code changed under the same version does not. */

export const thisSuite = (): SuiteIdentity => ({ suiteVersion: suiteVersion(), specHash });

/** Another version, or other specs, may judge otherwise; the same suite makes the same of the same evidence, or something was touched. */
export const isThisSuite = (made: SuiteIdentity): boolean => made.suiteVersion === suiteVersion() && made.specHash === specHash;

/** As it is told beside this one. */
export const suiteText = (made: SuiteIdentity): string =>
  `version ${made.suiteVersion}${made.specHash === specHash ? '' : ' with other specs'}`;
