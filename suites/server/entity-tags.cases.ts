import type { RequirementId } from '../../generated/requirements.ts';
import { datasetPages, entityTag, reply } from '../../src/checks/index.ts';
import type { ServerCase } from '../../src/model/case.ts';

const ENTITY_TAG = /^(W\/)?"[^"]*"$/;

/** Entity tags: one for each page of each version, and what a client that knows one is answered. */
export const entityTagCases = [
  {
    id: 'reference-data-is-tagged',
    subject: 'server',
    family: 'http-behaviour',
    requirement: 'REF-PAGE-11',
    title: 'the manifest and every dataset page carry an entity tag',
    play: async (peer) => {
      await peer.manifest('manifest');
      await peer.dataset('participants', 'participants');
      await peer.dataset('stocks', 'stocks');
      await peer.dataset('calendar', 'calendar');
      await peer.dataset('clearing-mappings', 'clearing-mappings');
    },
    checks: [
      reply('manifest').hasHeader('ETag', ENTITY_TAG, 'an entity tag'),
      reply('participants').hasHeader('ETag', ENTITY_TAG, 'an entity tag'),
      reply('stocks').hasHeader('ETag', ENTITY_TAG, 'an entity tag'),
      reply('calendar').hasHeader('ETag', ENTITY_TAG, 'an entity tag'),
      reply('clearing-mappings').hasHeader('ETag', ENTITY_TAG, 'an entity tag'),
    ],
  },
  {
    id: 'unknown-entity-tag-gets-the-body',
    subject: 'server',
    family: 'http-behaviour',
    requirement: 'REF-PAGE-13',
    title: 'a request with another entity tag than the current one is answered 200 with the body',
    play: (peer) =>
      peer.request('outdated', 'getManifest', `/reference-data/v1/business-dates/${peer.businessDate}`, {
        headers: { 'If-None-Match': '"conformance-outdated"' },
      }),
    checks: [reply('outdated').hasStatus(200), reply('outdated').matchesSchema()],
  },
  {
    id: 'entity-tag-is-found-among-others',
    subject: 'server',
    family: 'http-behaviour',
    requirement: 'REF-PAGE-14',
    title: 'the current entity tag is found among several, and as a weak one',
    play: async (peer) => {
      const path = `/reference-data/v1/business-dates/${peer.businessDate}`;
      const tag = peer.headerOf(await peer.manifest('first'), 'ETag');
      await peer.request('several', 'getManifest', path, { headers: { 'If-None-Match': `"another", W/"a-third", ${tag}` } });
      await peer.request('weak', 'getManifest', path, { headers: { 'If-None-Match': `W/${tag.replace(/^W\//, '')}` } });
    },
    checks: [reply('several').hasStatus(304), reply('weak').hasStatus(304)],
  },
  {
    id: 'entity-tags-tell-pages-apart',
    subject: 'server',
    family: 'http-behaviour',
    requirement: 'REF-PAGE-16',
    title: 'the same page has the same entity tag, and another page another',
    play: async (peer) => {
      const path = `/reference-data/v1/business-dates/${peer.businessDate}/stocks?limit=5`;
      const first = await peer.request('first', 'listStocks', path);
      await peer.request('again', 'listStocks', path);
      await peer.request('next', 'listStocks', path, { query: { cursor: peer.cursorOf(first) } });
    },
    checks: [entityTag.isStable('first', 'again'), datasetPages('stocks').areTaggedApart('first', 'next')],
  },
] as const satisfies readonly ServerCase<RequirementId>[];
