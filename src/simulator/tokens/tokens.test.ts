import { createPrivateKey, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SignJWT } from 'jose';
import type { HeaderList } from '../../model/evidence.ts';
import { basicHeader, type SimulatorPeer, startPeer } from '../testing/simulator-peer.ts';
import { assertionType } from './client-authentication.ts';

const grant = { grant_type: 'client_credentials' };
const channels = '/trade-data/v1/channels';

let peer: SimulatorPeer;
beforeAll(async () => {
  peer = await startPeer({ worldOptions: { rate: 0 } });
});
afterAll(() => peer.stop());

const basic = (name: 'main' | 'locked' | 'tradeDataOnly'): HeaderList => [basicHeader(peer.simulator.credentials[name])];

const outcome = (seen: Awaited<ReturnType<SimulatorPeer['askToken']>>) => {
  expect(seen.complaints).toEqual([]);
  return [seen.status, seen.json['code'], seen.json['error']];
};

describe('client_secret_basic', () => {
  test('grants all scopes of the client, or those that it asks for', async () => {
    const all = await peer.askToken(basic('main'), grant);
    expect(outcome(all)[0]).toBe(200);
    expect(all.json).toMatchObject({ token_type: 'Bearer', expires_in: 600, scope: 'trade-data.read reference-data.read' });
    expect(all.header('cache-control')).toBe('no-store');
    expect((await peer.askToken(basic('main'), { ...grant, scope: 'trade-data.read' })).json['scope']).toBe('trade-data.read');
  });

  test.each([
    [
      'a wrong secret',
      () => [basicHeader({ clientId: 'ocp-demo', clientSecret: 'wrong' })],
      grant,
      [401, 'INVALID_CLIENT', 'invalid_client'],
    ],
    [
      'an unknown client',
      () => [basicHeader({ clientId: 'nobody', clientSecret: 'wrong' })],
      grant,
      [401, 'INVALID_CLIENT', 'invalid_client'],
    ],
    ['no authentication', () => [], grant, [401, 'INVALID_CLIENT', 'invalid_client']],
    ['a locked credential', () => basic('locked'), grant, [423, 'CREDENTIAL_LOCKED', 'invalid_client']],
    ['another grant', () => basic('main'), { grant_type: 'password' }, [400, 'UNSUPPORTED_GRANT_TYPE', 'unsupported_grant_type']],
    ['no grant', () => basic('main'), {}, [400, 'INVALID_PARAMETER', 'invalid_request']],
    [
      'a scope of others',
      () => basic('tradeDataOnly'),
      { ...grant, scope: 'reference-data.read' },
      [400, 'INVALID_SCOPE', 'invalid_scope'],
    ],
    [
      'another client in the form than in the header',
      () => basic('main'),
      { ...grant, client_id: 'ocp-other' },
      [400, 'INVALID_PARAMETER', 'invalid_request'],
    ],
  ] as const)('refuses %s', async (_name, headers, form, expected) => {
    expect(outcome(await peer.askToken(headers(), { ...form }))).toEqual(expected);
  });

  test('takes the client of the header in the form, too', async () => {
    expect((await peer.askToken(basic('main'), { ...grant, client_id: 'ocp-demo' })).status).toBe(200);
  });

  test.each(['%', '%zz', '%FF', '%C3%28'])('refuses a form that is not percent-encoded UTF-8: %s', async (text) => {
    const body = `grant_type=client_credentials&client_id=${text}`;
    const headers: HeaderList = [...basic('main'), ['Content-Type', 'application/x-www-form-urlencoded']];
    const seen = await peer.ask('createToken', '/oauth2/token', { as: 'nobody', method: 'POST', headers, body });
    expect([seen.status, seen.json['code']]).toEqual([400, 'MALFORMED_BODY']);
  });

  test('refuses a body that is no form', async () => {
    const headers: HeaderList = [...basic('main'), ['Content-Type', 'application/json'], ['Content-Length', '2']];
    const seen = await peer.ask('createToken', '/oauth2/token', { as: 'nobody', method: 'POST', headers, body: '{}' });
    expect([seen.status, seen.json['code']]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
  });
});

describe('private_key_jwt', () => {
  type Claims = { audience?: string; jti?: string; expiresIn?: number; subject?: string };
  const sign = async ({ audience = peer.simulator.tokenUrl, jti = randomUUID(), expiresIn = 60, subject = 'ocp-demo' }: Claims = {}) => {
    const key = createPrivateKey(peer.simulator.credentials.main.privateKeyPem ?? '');
    const assertion = await new SignJWT({ jti })
      .setProtectedHeader({ alg: 'ES256' })
      .setIssuer(subject)
      .setSubject(subject)
      .setAudience(audience)
      .setExpirationTime(Math.floor(Date.now() / 1_000) + expiresIn)
      .sign(key);
    return { ...grant, client_assertion_type: assertionType, client_assertion: assertion };
  };

  test('is granted once for each jti', async () => {
    const form = await sign();
    expect(outcome(await peer.askToken([], form))[0]).toBe(200);
    expect(outcome(await peer.askToken([], form))).toEqual([401, 'INVALID_CLIENT', 'invalid_client']);
  });

  test.each([
    ['of another audience', { audience: 'https://elsewhere.example/oauth2/token' }],
    ['that has expired', { expiresIn: -60 }],
    ['of a client without a key', { subject: 'ocp-other' }],
  ] as const)('refuses an assertion %s', async (_name, claims) => {
    expect(outcome(await peer.askToken([], await sign(claims)))).toEqual([401, 'INVALID_CLIENT', 'invalid_client']);
  });

  test('refuses an assertion whose signature was changed', async () => {
    const form = await sign();
    const [head, body] = form.client_assertion.split('.');
    const forged = { ...form, client_assertion: `${head}.${body}.${Buffer.alloc(64, 1).toString('base64url')}` };
    expect(outcome(await peer.askToken([], forged))[0]).toBe(401);
  });
});

describe('bearer tokens', () => {
  const withToken = (token: string) => peer.ask('listChannels', channels, { as: 'nobody', headers: [['Authorization', token]] });

  test('are opaque to nobody but this server, and end when they said', async () => {
    expect((await peer.ask('listChannels', channels, { as: 'nobody' })).json['code']).toBe('TOKEN_MISSING');
    const unknown = await withToken('Bearer made-up');
    expect([unknown.json['code'], unknown.complaints]).toEqual(['TOKEN_INVALID', []]);
    expect((await withToken(`bearer ${await peer.token('main')}`)).status).toBe(200);
    const shortLived = `Bearer ${await peer.token('shortLived')}`;
    let expired = await withToken(shortLived);
    while (expired.status === 200) expired = await withToken(shortLived);
    expect([expired.status, expired.json['code'], expired.complaints]).toEqual([401, 'TOKEN_EXPIRED', []]);
  });

  test('carry their scope', async () => {
    const refused = await peer.ask('listChannels', channels, { as: 'referenceDataOnly' });
    expect([refused.status, refused.json['code'], refused.complaints]).toEqual([403, 'INSUFFICIENT_SCOPE', []]);
    expect((await peer.ask('listChannels', channels, { as: 'tradeDataOnly', address: 'secondary' })).status).toBe(200);
  });

  test('are masked in the wire log', async () => {
    const token = await peer.token('main');
    await peer.ask('listChannels', `${channels}?access_token=${token}`);
    const text = JSON.stringify(peer.simulator.wireLog());
    expect(text).not.toContain(token);
    expect(text).not.toContain(peer.simulator.credentials.main.clientSecret);
    expect(text).not.toContain(basicHeader(peer.simulator.credentials.main)[1]);
    expect(text).toContain('token#');
  });
});
