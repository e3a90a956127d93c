import type { Check } from '../model/case.ts';
import { check, each, shown } from './check.ts';
import { found, memberOf } from './finding.ts';
import { mappingsSeen } from './pages.ts';

/** Checks of the clearing mappings, each row in itself. */
export const clearingMappings = {
  endAfterTheirStart: (): Check =>
    check('mappings-end-after-their-start', 'a clearing mapping that ends does so after its start', (evidence) =>
      each(mappingsSeen(evidence), NO_MAPPING, (row) => {
        const { brokerNumber, effectiveFrom, effectiveTo } = row.value;
        if (effectiveTo === undefined || Date.parse(effectiveTo) > Date.parse(effectiveFrom ?? '')) return undefined;
        const says = `the mapping of broker ${shown(brokerNumber)} ends before or at its start`;
        return found(memberOf(row, 'effectiveTo'), says, `a time after ${shown(effectiveFrom)}`, shown(effectiveTo));
      }),
    ),

  northboundArrangements: (): Check =>
    check('mappings-ncccp-is-northbound', 'the arrangement NCCCP is listed for the China Connect markets alone', (evidence) =>
      each(mappingsSeen(evidence), NO_MAPPING, (row) => {
        const { market, brokerNumber, arrangement } = row.value;
        if (arrangement !== 'NCCCP' || market === 'SSE' || market === 'SZSE') return undefined;
        return found(memberOf(row, 'market'), `broker ${shown(brokerNumber)} is mapped under NCCCP`, 'SSE or SZSE', shown(market));
      }),
    ),
};

const NO_MAPPING = 'no clearing mapping came, or not to the last page';
