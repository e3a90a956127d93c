import { expect, test } from '@jest/globals';
import { openTarget } from './target.ts';

test('the embedded simulator is a fresh one for each case, with every credential that cases speak of', async () => {
  const target = await openTarget({ kind: 'embedded', seed: 7, absent: { stream: 'on purpose' } });
  const [first, second] = [await target.startSession(), await target.startSession()];
  expect(first.addresses.primary).not.toBe(second.addresses.primary);
  expect(Object.keys(first.credentials).sort()).toEqual([
    'expired',
    'locked',
    'main',
    'other',
    'referenceDataOnly',
    'tradeDataOnly',
    'wrong',
  ]);
  expect(first.credentials.wrong?.clientSecret).not.toBe(first.credentials.main?.clientSecret);
  expect(target.description).toMatchObject({ kind: 'embedded', environment: 'TEST', absent: { stream: 'on purpose' } });
  expect(target.businessDate).toBe('2026-04-08');
  await first.close();
  await target.close();
  const gone = { origin: second.addresses.primary, path: '/', method: 'GET', headers: [], deadlineMs: 500 };
  expect((await second.client.send(gone)).answer).toBeUndefined();
});

test('over mutual TLS it is reached with its own authority and client certificate', async () => {
  const target = await openTarget({ kind: 'embedded', tls: 'mutual' });
  const { client, addresses } = await target.startSession();
  const { answer } = await client.send({
    origin: addresses.primary,
    path: '/trade-data/v1/channels',
    method: 'GET',
    headers: [],
    deadlineMs: 2000,
  });
  expect(answer?.status).toBe(401);
  await target.close();
});
