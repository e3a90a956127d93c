import { expect } from '@jest/globals';
import type { Fault } from '../../../model/fault.ts';
import { eventsOf, open, type Proofs, peer, plant } from './proofs.ts';

/** Events that the market publishes out of turn. */

type SeenEvent = ReturnType<typeof eventsOf>[number];

/** What the open channel publishes when the fault strikes. */
const published = async (fault: Fault): Promise<readonly SeenEvent[]> => {
  const path = `/trade-data/v1/channels/${open}/events`;
  const { lastSequence } = (await peer().ask('pullEvents', `${path}?limit=1`)).json;
  plant('pullEvents', fault, { nth: 1 });
  const seen = await peer().ask('pullEvents', `${path}?afterSequence=${String(lastSequence)}`);
  expect(seen.status).toBe(200);
  return eventsOf(seen);
};

const tradeOf = (event: SeenEvent | undefined): Readonly<Record<string, unknown>> => {
  const trade = event?.['trade'];
  return typeof trade === 'object' && trade !== null ? { ...trade } : {};
};
const referenceOf = (event: SeenEvent | undefined) => tradeOf(event)['tradeReference'];
const versionOf = (event: SeenEvent | undefined) => tradeOf(event)['tradeVersion'];

/** By the truth: what a good reader holds in the end. */
const liveTrades = (channelId: string) => peer().simulator.world.channel(channelId)?.liveTrades(1_000_000) ?? [];
const liveVersion = (channelId: string, event: SeenEvent | undefined) => {
  const { tradeReference, side } = tradeOf(event);
  return liveTrades(channelId).find((trade) => trade.tradeReference === tradeReference && trade.side === side)?.tradeVersion;
};

export const marketProofs: Proofs<
  'possible-resend' | 'stale-version' | 'skipped-version' | 'amend-before-report' | 'cancel-before-report' | 'unknown-code'
> = {
  'possible-resend': async () => {
    const [resent] = await published({ kind: 'possible-resend' });
    expect(resent).toMatchObject({ eventType: 'TRADE_REPORTED', possibleResend: true, trade: { tradeVersion: 1 } });
    expect(liveTrades(open).filter(({ tradeReference }) => tradeReference === referenceOf(resent))).toHaveLength(1);
  },
  'stale-version': async () => {
    const [amended, stale] = await published({ kind: 'stale-version' });
    expect([versionOf(amended), versionOf(stale), referenceOf(stale)]).toEqual([2, 1, referenceOf(amended)]);
    expect(liveVersion(open, stale)).toBe(2);
  },
  'skipped-version': async () => {
    const [amended] = await published({ kind: 'skipped-version' });
    expect([amended?.['eventType'], versionOf(amended), liveVersion(open, amended)]).toEqual(['TRADE_AMENDED', 3, 3]);
  },
  'amend-before-report': async () => {
    const [amended, reported] = await published({ kind: 'amend-before-report' });
    expect([amended?.['eventType'], reported?.['eventType']]).toEqual(['TRADE_AMENDED', 'TRADE_REPORTED']);
    expect([versionOf(amended), versionOf(reported), referenceOf(amended)]).toEqual([2, 1, referenceOf(reported)]);
    expect(liveVersion(open, reported)).toBe(2);
  },
  'cancel-before-report': async () => {
    const [cancelled, reported] = await published({ kind: 'cancel-before-report' });
    expect([cancelled?.['eventType'], cancelled?.['tradeKey']]).toMatchObject([
      'TRADE_CANCELLED',
      { tradeReference: referenceOf(reported) },
    ]);
    expect(liveVersion(open, reported)).toBeUndefined();
  },
  'unknown-code': async () => {
    const [reported] = await published({ kind: 'unknown-code', member: 'originIndicator', value: 'Z' });
    expect(reported).toMatchObject({ eventType: 'TRADE_REPORTED', trade: { originIndicator: 'Z' } });
    expect(liveVersion(open, reported)).toBe(1);
  },
};
