import type { RequirementId } from '../../generated/requirements.ts';
import { datasetPages, noRowsOfAnotherCaller, reply } from '../../src/checks/index.ts';
import type { ServerCase } from '../../src/model/case.ts';

/** How the pages of a dataset hang together, and whose cursor opens what. */
export const datasetPageCases = [
  {
    id: 'pages-lead-to-the-last-row',
    subject: 'server',
    family: 'reference-data',
    requirement: 'REF-PAGE-01',
    title: 'every page of a dataset but the last leads to the next',
    play: (peer) => peer.dataset('participants', 'participants', { limit: 100 }),
    checks: [datasetPages('participants').areChained('participants')],
  },
  {
    id: 'pages-are-of-one-version',
    subject: 'server',
    family: 'reference-data',
    requirement: 'REF-PAGE-02',
    title: 'the pages to which one chain of cursors leads are of one version',
    play: (peer) => peer.dataset('participants', 'participants', { limit: 100 }),
    checks: [datasetPages('participants').areOfOneVersion('participants')],
  },
  {
    id: 'pages-keep-to-their-limit',
    subject: 'server',
    family: 'reference-data',
    requirement: 'REF-PAGE-05',
    title: 'no page has more rows than were asked for, or than 1,000',
    play: async (peer) => {
      await peer.request('small', 'listStocks', `/reference-data/v1/business-dates/${peer.businessDate}/stocks`, { query: { limit: '7' } });
      await peer.request('any', 'listStocks', `/reference-data/v1/business-dates/${peer.businessDate}/stocks`);
    },
    checks: [datasetPages('stocks').keepToTheirLimit('small'), datasetPages('stocks').keepToTheirLimit('any')],
  },
  {
    id: 'cursor-of-another-dataset-is-refused',
    subject: 'server',
    family: 'error-handling',
    requirement: 'REF-PAGE-09',
    title: 'a cursor of another dataset is answered 400 INVALID_CURSOR',
    play: async (peer) => {
      const page = await peer.request('stocks', 'listStocks', `/reference-data/v1/business-dates/${peer.businessDate}/stocks`, {
        query: { limit: '5' },
      });
      const query = { cursor: peer.cursorOf(page) };
      await peer.request('strayed', 'listParticipants', `/reference-data/v1/business-dates/${peer.businessDate}/participants`, { query });
    },
    checks: [reply('strayed').isProblem(400, 'INVALID_CURSOR')],
  },
  {
    id: 'cursors-open-nothing-for-another-caller',
    subject: 'server',
    family: 'authorization',
    requirement: 'REF-PAGE-10',
    needs: ['secondParticipant'],
    title: 'a cursor shows another caller no rows of the one to whom it was issued',
    play: async (peer) => {
      const path = `/reference-data/v1/business-dates/${peer.businessDate}/clearing-mappings`;
      const page = await peer.request('mine', 'listClearingMappings', `${path}?limit=1`);
      const next = `${path}?cursor=${encodeURIComponent(peer.cursorOf(page))}`;
      await peer.request('foreign', 'listClearingMappings', next, { as: 'other' });
    },
    checks: [noRowsOfAnotherCaller('mine', 'foreign')],
  },
] as const satisfies readonly ServerCase<RequirementId>[];
