import type { RequirementId } from '../../generated/requirements.ts';
import { datasetPages, publication, reply } from '../../src/checks/index.ts';
import type { ServerCase } from '../../src/model/case.ts';

/** What is published for which date, when, and at which address. */
export const manifestCases = [
  {
    id: 'reference-data-of-the-business-date-is-served',
    subject: 'server',
    family: 'reference-data',
    requirement: 'REF-MAN-03',
    title: 'the manifest and the four datasets of the business date are served',
    play: async (peer) => {
      await peer.manifest('manifest');
      await peer.dataset('participants', 'participants');
      await peer.dataset('stocks', 'stocks');
      await peer.dataset('calendar', 'calendar');
      await peer.dataset('clearing-mappings', 'clearing-mappings');
    },
    checks: [
      reply('manifest').isServed(),
      reply('participants').isServed(),
      reply('stocks').isServed(),
      reply('calendar').isServed(),
      reply('clearing-mappings').isServed(),
    ],
  },
  {
    id: 'business-date-of-the-past-is-not-found',
    subject: 'server',
    family: 'error-handling',
    requirement: 'REF-MAN-08',
    title: 'a business date that is not held is answered 404 BUSINESS_DATE_NOT_FOUND',
    play: async (peer) => {
      await peer.manifest('manifest', '1999-12-30');
      await peer.dataset('participants', 'participants', { date: '1999-12-30' });
      await peer.dataset('clearing-mappings', 'clearing-mappings', { date: '1999-12-30' });
    },
    checks: [
      reply('manifest').isProblem(404, 'BUSINESS_DATE_NOT_FOUND'),
      reply('participants').isProblem(404, 'BUSINESS_DATE_NOT_FOUND'),
      reply('clearing-mappings').isProblem(404, 'BUSINESS_DATE_NOT_FOUND'),
    ],
  },
  {
    id: 'rows-of-a-version-stay-as-they-are',
    subject: 'server',
    family: 'reference-data',
    requirement: 'REF-MAN-14',
    title: 'one version of a dataset has the same rows each time',
    play: async (peer) => {
      await peer.dataset('participants', 'participants');
      await peer.dataset('again', 'participants');
    },
    checks: [datasetPages('participants').areServedAgain('participants', 'again')],
  },
  {
    id: 'reference-data-comes-before-the-trades',
    subject: 'server',
    family: 'reference-data',
    requirement: 'REF-MAN-15',
    title: 'the first version of a date’s datasets is published before a channel of that date opens',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'CLOSED');
      await peer.pull('opening', channel, { afterSequence: 0, limit: 1 });
      await peer.manifest('manifest', channel.tradeDate);
    },
    checks: [publication.precedesOpening('manifest', 'opening')],
  },
  {
    id: 'manifest-is-the-same-at-both-addresses',
    subject: 'server',
    family: 'consistency',
    requirement: 'REF-MAN-16',
    needs: ['secondary'],
    title: 'the primary and the secondary address serve the same manifest',
    play: async (peer) => {
      await peer.manifest('primary');
      await peer.request('secondary', 'getManifest', `/reference-data/v1/business-dates/${peer.businessDate}`, { address: 'secondary' });
    },
    checks: [publication.agrees('primary', 'secondary')],
  },
] as const satisfies readonly ServerCase<RequirementId>[];
