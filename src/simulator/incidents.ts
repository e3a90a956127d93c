import { ConfigurationError } from '../errors.ts';
import type { Incident } from '../model/incident.ts';
import type { World } from './state/world.ts';

/** An incident of the market, in the terms in which the suite asks any test system for it: it has happened when this returns. */
export const bringAbout = ({ operator }: World, given: Incident): void => {
  switch (given.incident) {
    case 'amend-trade':
      operator.amend(given.tradeKey, { originIndicator: 'P' });
      return;
    case 'close-channel':
      operator.close(given.channelId);
      return;
    case 'end-mapping':
      if (operator.endMapping(given.brokerNumber, given.market) !== undefined) return;
      throw new ConfigurationError({
        code: 'MAPPING_UNKNOWN',
        where: given.brokerNumber,
        says: `no mapping of broker ${given.brokerNumber} on ${given.market} is in force`,
        remedy: 'Name a broker number of the clearing mappings that is in force now.',
      });
    case 'new-epoch':
      operator.restart(given.channelId);
  }
};
