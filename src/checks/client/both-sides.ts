import type { Check } from '../../model/case.ts';
import type { Trade } from '../../model/trade.ts';
import { check, each } from '../check.ts';
import { told } from '../story.ts';
import { booked, dueTrades, nameOfKey } from './booked.ts';
import { followedChannels } from './followed-channels.ts';
import { sentAbout, stepOf, tradesSent } from './sent-events.ts';
import { ITS_END, withCapture } from './with-capture.ts';

/** The two sides of one trade reference are two trades. */

const otherSide = (trade: Trade): Trade => ({ ...trade, side: trade.side === 'B' ? 'S' : 'B' });

export const bothSides = {
  areKept: (): Check =>
    check(
      'both-sides-are-kept',
      'of a trade whose two sides were sent, both were recorded',
      withCapture(({ evidence, client, capture }) => {
        const due = dueTrades(followedChannels(client, evidence));
        const { live } = booked(capture);
        const sent = tradesSent(evidence);
        const wasSent = (trade: Trade): boolean => due.has(nameOfKey(trade)) && sent.has(nameOfKey(trade));
        const paired = [...due.values()].filter((trade) => wasSent(trade) && wasSent(otherSide(trade)));
        return each(paired, 'no trade of which both sides were sent', (trade) => {
          const name = nameOfKey(trade);
          if (live.has(name)) return undefined;
          const finding = { says: `${name} is missing`, expected: 'two live trades, one for each side', received: 'the other side alone' };
          const steps = [...sentAbout(evidence, nameOfKey(otherSide(trade))), ...sentAbout(evidence, name)].map(stepOf);
          return told({ ...finding, exchange: 'capture', at: ITS_END }, [
            ...steps,
            { what: 'the client recorded nothing of this side', exchange: 'capture', at: ITS_END, trade: name },
          ]);
        });
      }),
    ),
};
