import type { ClientCapability, ClientCase } from '../../src/model/client-case.ts';
import type { Stage } from '../../src/model/stage.ts';
import { wholeDay } from './days.ts';

/**
 * What a stage asks of how its client is reached, whatever the case itself says: a client that goes on through many cases cannot give
 * all of it.
 */

const FIRST_REQUESTS: ReadonlySet<string> = new Set([
  'createToken',
  'listChannels',
  'getManifest',
  'listParticipants',
  'listStocks',
  'listCalendar',
  'listClearingMappings',
]);

/** Topics that are about how a client begins: its token, its reference data, its list of channels. */
const ABOUT_THE_START = /^CLI-(AUTH|BOOT|REF)-/;

const startsAnew = ({ steps = [] }: Stage): boolean =>
  steps.some(({ action }) => action.kind === 'kill-client' || action.kind === 'start-client');

const seesTheStart = ({ requirement, needs = [], stage }: ClientCase): boolean =>
  ABOUT_THE_START.test(requirement) ||
  needs.includes('referenceData') ||
  needs.includes('datasetCapture') ||
  (stage.faults ?? []).some(({ on }) => FIRST_REQUESTS.has(on));

/** Who was told that something is not offered need not ask for it again on any later date. */
const isLearntForGood = ({ faults = [] }: Stage): boolean =>
  faults.some(({ fault }) => fault.kind === 'answer' && fault.code === 'NOT_OFFERED');

const credentialNeed = ({ credential = 'main' }: Stage): ClientCapability | undefined => {
  if (credential === 'main') return undefined;
  return credential === 'privateKey' ? 'privateKeyJwt' : 'otherCredential';
};

export const stageNeeds = (clientCase: ClientCase): readonly ClientCapability[] => {
  const { stage } = clientCase;
  const credential = credentialNeed(stage);
  const asked: readonly (readonly [ClientCapability, boolean])[] = [
    ['restart', startsAnew(stage)],
    ['dayRoll', stage.day.endAt.includes('T')],
    ['ownServer', stage.server !== undefined || stage.ends === 'quiet' || isLearntForGood(stage)],
    ['ownDate', stage.day.businessDate !== wholeDay.businessDate],
    ['freshStart', seesTheStart(clientCase)],
  ];
  return [...(credential === undefined ? [] : [credential]), ...asked.flatMap(([need, isAsked]) => (isAsked ? [need] : []))];
};
