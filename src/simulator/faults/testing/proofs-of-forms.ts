import { expect } from '@jest/globals';
import type { Seen } from '../../testing/simulator-peer.ts';
import { closed, type Proofs, peer, plant, pull, sequences, stream } from './proofs.ts';

/** What a conforming server may do. */

export const formsProofs: Proofs<
  | 'header-case'
  | 'header-order'
  | 'extra-fields'
  | 'chunked'
  | 'smaller-pages'
  | 'json-spacing'
  | 'member-order'
  | 'missing-length'
  | 'stream-form'
  | 'value-form'
> = {
  'header-case': async () => {
    plant('every', { kind: 'header-case', style: 'upper' });
    const seen = await pull();
    expect(seen.headers.map(([name]) => name)).toContain('OCP-ENVIRONMENT');
    expect(seen.complaints).toEqual([]);
  },
  'header-order': async () => {
    const names = (seen: Seen) => seen.headers.map(([name]) => name).filter((name) => !/connection|keep-alive/i.test(name));
    const usual = names(await pull());
    plant('every', { kind: 'header-order' });
    expect(names(await pull())).toEqual(usual.reverse());
  },
  'extra-fields': async () => {
    plant('every', { kind: 'extra-fields' });
    const seen = await pull('?limit=2');
    expect([seen.text.match(/xFutureMember/g)?.length, seen.complaints]).toEqual([4, []]);
  },
  chunked: async () => {
    plant('every', { kind: 'chunked' });
    const seen = await pull();
    expect([seen.header('content-length'), seen.header('transfer-encoding'), seen.complaints]).toEqual([undefined, 'chunked', []]);
  },
  'smaller-pages': async () => {
    plant('every', { kind: 'smaller-pages', rows: 2 });
    const seen = await pull('?limit=5');
    expect([sequences(seen), seen.complaints]).toEqual([[1, 2], []]);
  },
  'json-spacing': async () => {
    const usual = await pull('?limit=2');
    plant('every', { kind: 'json-spacing' });
    const seen = await pull('?limit=2');
    expect(seen.text).not.toBe(usual.text);
    expect(seen.json).toEqual(usual.json);
  },
  'member-order': async () => {
    const usual = await pull('?limit=2');
    plant('every', { kind: 'member-order' });
    const seen = await pull('?limit=2');
    expect(Object.keys(seen.json)).toEqual(Object.keys(usual.json).reverse());
    expect(seen.json).toEqual(usual.json);
  },
  'missing-length': async () => {
    plant('every', { kind: 'missing-length' });
    const seen = await pull();
    const lengths = [seen.header('content-length'), seen.header('transfer-encoding'), seen.header('connection')];
    expect([lengths, seen.complaints, seen.exchange.failure]).toEqual([[undefined, undefined, 'close'], [], undefined]);
  },
  'stream-form': async () => {
    const usual = await stream(closed);
    const said = (seen: Seen) => seen.messages.map(({ event, id, data }) => [event, id, JSON.parse(data)]);
    for (const form of ['comments', 'crlf', 'cr', 'pieces', 'data-lines', 'no-spaces', 'unknown-fields'] as const) {
      plant('streamEvents', { kind: 'stream-form', form });
      const seen = await stream(closed);
      expect([form, said(seen)]).toEqual([form, said(usual)]);
      peer().simulator.clearFaults();
    }
  },
  'value-form': async () => {
    const usual = await pull();
    plant('every', { kind: 'value-form', form: 'short-decimals' });
    const short = await pull();
    const shortened = usual.text.replaceAll(/"(price|value|accruedInterest)":"(\d+)\.?(\d*?)0*"/g, (_, name, whole, rest) =>
      rest === '' ? `"${name}":"${whole}"` : `"${name}":"${whole}.${rest}"`,
    );
    // Control totals are written to the cent.
    const [events, wanted] = [short.text, shortened].map((text) => JSON.parse(text)['events'].slice(0, -1));
    expect([events, short.text === usual.text, short.complaints]).toEqual([wanted, false, []]);
    peer().simulator.clearFaults();

    const stocks = '/reference-data/v1/business-dates/2026-04-08/stocks';
    plant('every', { kind: 'value-form', form: 'strong-tags' });
    expect((await peer().ask('listStocks', stocks)).header('etag')).toMatch(/^"[^"]+"$/);
    peer().simulator.clearFaults();

    plant('every', { kind: 'value-form', form: 'media-type-parameters' });
    expect((await pull()).header('content-type')).toBe('application/json;charset=UTF-8');
    peer().simulator.clearFaults();

    plant('every', { kind: 'value-form', form: 'longer-lists' });
    const seen = await pull();
    expect([seen.header('vary'), seen.header('cache-control'), seen.complaints]).toEqual([
      'Origin,Accept-Encoding',
      'private,no-store',
      [],
    ]);
  },
};
