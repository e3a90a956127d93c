import type { Check } from '../model/case.ts';
import { check, each, shown, unobserved, withNote, withNumber } from './check.ts';
import { found, memberOf } from './finding.ts';
import { channelsSeen, eventsSeen } from './observe.ts';
import { told } from './story.ts';

/** Checks of what follows from an incident that the case had brought about. */
export const incidents = {
  /** `epoch` and `channelId` are those that the channel list announced before. */
  epochIsHigher: (label: string): Check =>
    check(`${label}-has-a-higher-epoch`, `the channel that began anew has in "${label}" a higher epoch than before`, (evidence) =>
      withNumber(evidence, 'epoch', (before) => {
        if (evidence.notes['new-epoch'] !== true) return unobserved('no new epoch was brought about');
        const restarted = channelsSeen(evidence, label).filter(({ value }) => value.channelId === evidence.notes['channelId']);
        return each(restarted, `the channel was not listed in "${label}"`, (channel) => {
          const { epoch } = channel.value;
          if (epoch !== undefined && epoch > before) return undefined;
          const finding = found(memberOf(channel, 'epoch'), 'the epoch did not rise', `more than ${before}`, shown(epoch));
          return told(finding, [{ what: `the channel in the channel list, epoch ${shown(epoch)}`, ...channel.place }]);
        });
      }),
    ),

  /** The trade is the one that the case noted; what the market itself does with it counts as well. */
  amendmentIsDelivered: (label: string): Check =>
    check(`${label}-delivers-the-amendment`, `"${label}" delivers an amendment of the trade that was amended`, (evidence) =>
      withNote(evidence, 'tradeReference', (tradeReference) => {
        const { notes } = evidence;
        if (notes['amend-trade'] !== true) return unobserved('no amendment was brought about');
        const events = eventsSeen(evidence, label);
        const isDelivered = events.some(
          ({ value: { eventType, trade } }) =>
            eventType === 'TRADE_AMENDED' && trade?.tradeReference === tradeReference && trade.side === notes['side'],
        );
        return each(events, `no event was delivered in "${label}"`, (event, index) => {
          if (isDelivered || index < events.length - 1) return undefined;
          const expected = `TRADE_AMENDED of ${shown(tradeReference)} ${shown(notes['side'])}`;
          return found(event, 'the amendment was not delivered', expected, `${events.length} events, none of them that`);
        });
      }),
    ),
};
