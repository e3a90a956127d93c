import { existsSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { clientCases } from '../client/index.ts';
import { playedCases } from '../client/played.ts';
import { clientKills } from './client-kills/index.ts';
import { killFor } from './client-kills/kill.ts';

/** Whether the kills are all there; `npm run prove` plays them. */

test('every client case has a kill, and every kill has a case', () => {
  expect(Object.keys(clientKills).sort()).toEqual(clientCases.map(({ id }) => id).sort());
});

test('every kill names a check of its case, and a broken client that there is', () => {
  const wrong = playedCases(clientCases).filter(({ caseId, delivery, checks }) => {
    const kill = killFor(clientKills[caseId], delivery);
    const isThere = kill !== undefined && existsSync(new URL(`./clients/${kill.client}.ts`, import.meta.url));
    return !isThere || !checks.some(({ id }) => id === kill.check);
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
