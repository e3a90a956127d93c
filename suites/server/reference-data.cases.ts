import type { RequirementId } from '../../generated/requirements.ts';
import { calendar, dataset, datasetPages, entityTag, manifest, reply, stocks } from '../../src/checks/index.ts';
import type { ServerCase } from '../../src/model/case.ts';

/** Full daily snapshots that add up to their manifest, and corrections that say so. */
export const referenceDataCases = [
  {
    id: 'manifest-lists-all-datasets',
    subject: 'server',
    family: 'reference-data',
    requirement: 'REF-MAN-02',
    title: 'the manifest names each of the four datasets once',
    play: (peer) => peer.manifest('manifest'),
    checks: [manifest.listsAllDatasets('manifest')],
  },
  {
    id: 'manifest-is-of-the-date-asked',
    subject: 'server',
    family: 'reference-data',
    requirement: 'REF-MAN-04',
    title: 'the manifest and every page of a dataset are of the business date that was asked for',
    play: async (peer) => {
      await peer.manifest('manifest');
      await peer.dataset('participants', 'participants');
      await peer.dataset('stocks', 'stocks');
      await peer.dataset('calendar', 'calendar');
      await peer.dataset('clearing-mappings', 'clearing-mappings');
    },
    checks: [
      manifest.isDated('manifest', 'businessDate'),
      datasetPages('participants').areOfTheDate('participants', 'businessDate'),
      datasetPages('stocks').areOfTheDate('stocks', 'businessDate'),
      datasetPages('calendar').areOfTheDate('calendar', 'businessDate'),
      datasetPages('clearing-mappings').areOfTheDate('clearing-mappings', 'businessDate'),
    ],
  },
  {
    id: 'dataset-rows-have-the-announced-hash',
    subject: 'server',
    family: 'reference-data',
    requirement: 'REF-MAN-05',
    title: 'the rows of each dataset have the hash that the manifest announces',
    play: async (peer) => {
      await peer.manifest('manifest');
      await peer.dataset('participants', 'participants');
      await peer.dataset('stocks', 'stocks');
      await peer.dataset('calendar', 'calendar');
      await peer.dataset('clearing-mappings', 'clearing-mappings');
    },
    checks: [
      dataset('participants').hashesAsAnnounced('manifest'),
      dataset('stocks').hashesAsAnnounced('manifest'),
      dataset('calendar').hashesAsAnnounced('manifest'),
      dataset('clearing-mappings').hashesAsAnnounced('manifest'),
    ],
  },
  {
    id: 'dataset-rows-count-as-announced',
    subject: 'server',
    family: 'reference-data',
    requirement: 'REF-MAN-06',
    title: 'each dataset has as many rows as the manifest announces',
    play: async (peer) => {
      await peer.manifest('manifest');
      await peer.dataset('participants', 'participants');
      await peer.dataset('stocks', 'stocks');
      await peer.dataset('calendar', 'calendar');
      await peer.dataset('clearing-mappings', 'clearing-mappings');
    },
    checks: [
      dataset('participants').countsAsAnnounced('manifest'),
      dataset('stocks').countsAsAnnounced('manifest'),
      dataset('calendar').countsAsAnnounced('manifest'),
      dataset('clearing-mappings').countsAsAnnounced('manifest'),
    ],
  },
  {
    id: 'dataset-pages-are-of-the-announced-version',
    subject: 'server',
    family: 'reference-data',
    requirement: 'REF-MAN-07',
    title: 'the pages of a dataset are of the version that the manifest announces',
    play: async (peer) => {
      await peer.manifest('manifest');
      await peer.dataset('participants', 'participants');
      await peer.dataset('stocks', 'stocks');
      await peer.dataset('calendar', 'calendar');
      await peer.dataset('clearing-mappings', 'clearing-mappings');
    },
    checks: [
      dataset('participants').versionIsAnnounced('manifest'),
      dataset('stocks').versionIsAnnounced('manifest'),
      dataset('calendar').versionIsAnnounced('manifest'),
      dataset('clearing-mappings').versionIsAnnounced('manifest'),
    ],
  },
  {
    id: 'corrections-say-why',
    subject: 'server',
    family: 'reference-data',
    requirement: 'REF-MAN-12',
    needs: ['correction'],
    title: 'a dataset that was corrected says why',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'CLOSED');
      await peer.manifest('manifest', channel.tradeDate);
    },
    checks: [manifest.givesReasonForEachCorrection('manifest')],
  },
  {
    id: 'page-size-changes-no-row',
    subject: 'server',
    family: 'reference-data',
    requirement: 'REF-PAGE-04',
    title: 'a dataset has the same rows in the same order, whatever the page size',
    play: async (peer) => {
      await peer.dataset('participants', 'participants');
      await peer.dataset('smaller-pages', 'participants', { limit: 60 });
    },
    checks: [dataset('participants').samePagedOtherwise('smaller-pages')],
  },
  {
    id: 'known-entity-tag-saves-the-body',
    subject: 'server',
    family: 'http-behaviour',
    requirement: 'REF-PAGE-12',
    title: 'a request with the current entity tag is answered 304 without a body',
    play: async (peer) => {
      const first = await peer.manifest('first');
      await peer.request('again', 'getManifest', `/reference-data/v1/business-dates/${peer.businessDate}`, {
        headers: { 'If-None-Match': peer.headerOf(first, 'ETag') },
      });
    },
    checks: [reply('again').hasStatus(304), reply('again').hasNoBody()],
  },
  {
    id: 'not-modified-repeats-the-entity-tag',
    subject: 'server',
    family: 'http-behaviour',
    requirement: 'REF-PAGE-15',
    title: 'a 304 carries the entity tag that the 200 carried',
    play: async (peer) => {
      const first = await peer.manifest('first');
      await peer.request('again', 'getManifest', `/reference-data/v1/business-dates/${peer.businessDate}`, {
        headers: { 'If-None-Match': peer.headerOf(first, 'ETag') },
      });
    },
    checks: [entityTag.isStable('first', 'again')],
  },
  {
    id: 'calendar-has-every-weekday',
    subject: 'server',
    family: 'reference-data',
    requirement: 'REF-CAL-03',
    title: 'the calendar has every weekday between its first and its last date, for each market',
    play: (peer) => peer.dataset('calendar', 'calendar'),
    checks: [calendar.coversWeekdays()],
  },
  {
    id: 'stock-codes-are-unique',
    subject: 'server',
    family: 'reference-data',
    requirement: 'REF-STK-02',
    title: 'no stock code stands twice in one market',
    play: (peer) => peer.dataset('stocks', 'stocks'),
    checks: [stocks.codesAreUnique()],
  },
  {
    id: 'domain-counters-are-listed',
    subject: 'server',
    family: 'reference-data',
    requirement: 'REF-STK-04',
    title: 'every domain settlement counter is a stock of the list',
    play: (peer) => peer.dataset('stocks', 'stocks'),
    checks: [stocks.domainCountersExist()],
  },
] as const satisfies readonly ServerCase<RequirementId>[];
