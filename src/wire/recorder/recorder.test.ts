import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CaseEvidence, HeaderList } from '../../model/evidence.ts';
import type { WireExchange } from '../client/wire-exchange.ts';
import { encodedForms } from './encoded-forms.ts';
import { createRecorder, type Recorder, type RecorderOptions } from './recorder.ts';

type Spoken = {
  path?: string;
  headers?: HeaderList;
  body?: string;
  answer?: string | Buffer;
  answerHeaders?: HeaderList;
  isBroken?: boolean;
};

const exchangeOf = (spoken: Spoken): WireExchange => ({
  request: {
    origin: 'https://ocp.example',
    path: spoken.path ?? '/x',
    method: 'POST',
    headers: spoken.headers ?? [],
    ...(spoken.body === undefined ? {} : { body: spoken.body }),
  },
  answer: {
    status: 200,
    httpVersion: '1.1',
    headers: spoken.answerHeaders ?? [],
    body: { wire: Buffer.alloc(3), decoded: Buffer.from(spoken.answer ?? ''), isTruncated: spoken.isBroken ?? false },
  },
  startedAt: performance.now(),
  endedAt: performance.now() + 1,
});

const rest = { caseId: 'a-case', subject: 'server', seed: 1, notes: {}, durationMs: 1, waitedMs: 1 } as const;

const say = (recorder: Recorder, spoken: Spoken, label = 'said') =>
  recorder.record({ label: recorder.reserve(label), operationId: 'createToken', address: 'token' }, exchangeOf(spoken));

const evidenceOf = (
  spoken: readonly Spoken[],
  hide: Parameters<Recorder['hide']>[0][] = [],
  options: RecorderOptions = {},
): CaseEvidence => {
  const recorder = createRecorder(options);
  for (const secret of hide) recorder.hide(secret);
  for (const one of spoken) say(recorder, one);
  return recorder.finish(rest);
};

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => [key, ...textsIn(member)]);
};

const expectAbsent = (evidence: CaseEvidence, forms: readonly string[]) => {
  const texts = textsIn(evidence);
  for (const form of forms) expect(texts.filter((text) => text.includes(form))).toEqual([]);
};

describe('secrets', () => {
  test('no known secret survives in any place or encoding', () => {
    const secretTexts = fc
      .string({ minLength: 10, maxLength: 60, unit: 'grapheme' })
      .filter((text) => text.trim().length >= 10 && text.isWellFormed());
    fc.assert(
      fc.property(secretTexts, fc.string({ maxLength: 12 }), fc.stringMatching(/^[a-z-]{1,12}$/), (secret, noise, clientId) => {
        const base64 = Buffer.from(`${noise}${secret}${noise}`).toString('base64');
        const basic = Buffer.from(`${clientId}:${encodeURIComponent(secret)}`).toString('base64');
        const spoken: Spoken = {
          path: `/x?echo=${encodeURIComponent(secret)}`,
          headers: [
            ['aUTHORIZATION', `Basic ${basic}`],
            ['X-Other', secret],
          ],
          body: new URLSearchParams({ client_secret: secret, other: noise }).toString(),
          answer: JSON.stringify({ echo: secret, base64, url: encodeURI(secret) }),
          answerHeaders: [
            ['WWW-Authenticate', `Bearer error="${secret}"`],
            ['X-Basic', basic],
          ],
        };
        const evidence = evidenceOf([spoken], [{ kind: 'clientSecret', value: secret, clientId }]);
        expectAbsent(evidence, [...encodedForms(secret, clientId), base64, basic]);
      }),
      { numRuns: 150 },
    );
  });

  test('a secret first seen later is taken out of what came earlier', () => {
    const evidence = evidenceOf([{ answer: 'echo tok-0123456789' }, { answer: '{"access_token":"tok-0123456789","expires_in":60}' }]);
    expect(evidence.exchanges.map(({ response }) => response?.body.text)).toEqual([
      'echo token#1',
      '{"access_token":"token#1","expires_in":60}',
    ]);
  });

  test('a body that breaks off within a secret does not show the half of it', () => {
    const known = evidenceOf([{ answer: 'you sent tok-0123456', isBroken: true }], [{ kind: 'token', value: 'tok-0123456789' }]);
    expect(known.exchanges[0]?.response?.body.text).toBe('you sent token#1…');
    const unknown = evidenceOf([{ answer: '{"access_token": "tok-0123', isBroken: true }]);
    expect(unknown.exchanges[0]?.response?.body.text).toBe('{"access_token": "token#1');
  });

  test('a short secret is hidden where it stands, and does not eat the evidence', () => {
    const evidence = evidenceOf([{ headers: [['Authorization', 'Bearer e']], answer: '{"access_token":"e","scope":"here"}' }]);
    expect(evidence.exchanges[0]?.request.headers).toEqual([['Authorization', 'Bearer token#1']]);
    expect(evidence.exchanges[0]?.response?.body.text).toBe('{"access_token":"token#1","scope":"here"}');
  });

  test('labels are stable, facts are kept, and say where a secret went', () => {
    const recorder = createRecorder();
    const first = recorder.hide({ kind: 'clientSecret', value: 'secret-of-main', clientId: 'ocp-demo' });
    const token = recorder.hide({ kind: 'token', value: 'tok-0123456789', expiresInSeconds: 60, scope: 'a b', issuedAtMs: 5 });
    say(recorder, { headers: [['Authorization', `Basic ${Buffer.from('ocp-demo:secret-of-main').toString('base64')}`]] });
    expect([first, token, recorder.hide({ kind: 'token', value: 'tok-0123456789' })]).toEqual(['clientSecret#1', 'token#1', 'token#1']);
    const evidence = recorder.finish(rest);
    expect(evidence.secrets).toEqual([
      { label: 'clientSecret#1', kind: 'clientSecret', sentTo: ['https://ocp.example'] },
      { label: 'token#1', kind: 'token', isToken68: true, expiresInSeconds: 60, scope: 'a b', issuedAtMs: 5 },
    ]);
    expect(evidence.exchanges[0]?.request.headers).toEqual([['Authorization', 'Basic clientSecret#1']]);
  });

  test('one in the middle of a long output is found, of which only beginning and end are kept', () => {
    const recorder = createRecorder();
    recorder.hide({ kind: 'token', value: 'tok-0123456789' });
    const lines = 'a line that tells nothing\n'.repeat(10_000);
    const output = `first words\n${lines}tok-0123456789\n${lines}last words\n`;
    const timings = { startUpMs: 1, firstBackOffMs: 1, longestBackOffMs: 1, reconnectMs: 1, settleMs: 1, graceMs: 1, caseMs: 1 };
    const seen = { truth: [], datasets: [], timeline: [], connections: [], ended: 'settled' } as const;
    const client = { delivery: 'pull', runs: [{ startedMs: 0, output, outputBytes: output.length }], timings, ...seen } as const;
    const evidence = recorder.finish({ ...rest, client });
    expect(evidence.secrets).toMatchObject([{ label: 'token#1', seenIn: ['output'] }]);
    const kept = evidence.client?.runs[0]?.output ?? '';
    expect(kept.length).toBeLessThan(66_000);
    expect(kept).toMatch(/^first words\n.+\n… \d+ bytes are left out here …\n.+\nlast words\n$/s);
  });

  test('notes, prerequisites and our own errors pass the same way', () => {
    const recorder = createRecorder();
    recorder.hide({ kind: 'token', value: 'tok-0123456789' });
    const missing = { needed: 'x', found: 'tok-0123456789' };
    const evidence = recorder.finish({ ...rest, notes: { seen: 'tok-0123456789' }, missing, harnessError: 'at tok-0123456789' });
    expectAbsent(evidence, ['tok-0123456789']);
    expect(evidence.harnessError).toBe('at token#1');
  });
});

describe('exchanges', () => {
  test('labels are unique and the order is that of sending', () => {
    const recorder = createRecorder();
    const [first, second] = [recorder.reserve('pull'), recorder.reserve('pull')];
    const [early, late] = [exchangeOf({}), { ...exchangeOf({}), startedAt: performance.now() + 50 }];
    recorder.record({ label: second, operationId: 'pullEvents', address: 'primary' }, late);
    recorder.record({ label: first, operationId: 'pullEvents', address: 'primary' }, early);
    expect(recorder.finish(rest).exchanges.map(({ label }) => label)).toEqual(['pull', 'pull#2']);
  });

  test('a body is cut at the cap, and says so; a label is never cut out of a secret', () => {
    const [exchange] = evidenceOf([{ answer: `12345${'tok-0123456789'}` }], [{ kind: 'token', value: 'tok-0123456789' }], {
      bodyCapBytes: 10,
    }).exchanges;
    expect(exchange?.response?.body).toEqual({ text: '12345token', wireBytes: 3, isTruncated: true });
  });

  test('bytes that are not UTF-8 are said to be unreadable; a character cut by a break is not', () => {
    const unreadable = evidenceOf([{ answer: Buffer.from([0x61, 0xff]) }]).exchanges[0]?.response?.body;
    expect(unreadable).toEqual({ unreadable: 'the bytes are not UTF-8', wireBytes: 3, isTruncated: false });
    const broken = evidenceOf([{ answer: Buffer.from([0x61, 0xe4, 0xb8]), isBroken: true }]).exchanges[0]?.response?.body;
    expect(broken?.text).toBe('a');
  });
});
