import type { Examination } from '../examination.ts';
import { good, note } from '../finding.ts';

/** What a report of trouble begins with. The command itself has refused a Node that is too old. */

const PROVEN_NODE = 24;

export const versions: Examination = {
  id: 'versions',
  title: 'Versions',
  isBeforeRun: false,
  of: 'machine',
  examine: async ({ suiteVersion }) => {
    const { version, platform, arch } = process;
    const says = good(`ocp-conformance ${suiteVersion}, Node ${version}, ${platform} ${arch}`);
    const isProven = version.startsWith(`v${PROVEN_NODE}.`);
    return isProven ? [says] : [says, note(`the suite is proven on Node ${PROVEN_NODE}; later ones are meant to do as well`)];
  },
};
