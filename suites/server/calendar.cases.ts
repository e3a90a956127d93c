import type { RequirementId } from '../../generated/requirements.ts';
import { calendarDays, publishedClosures } from '../../src/checks/index.ts';
import type { ServerCase } from '../../src/model/case.ts';

/** The Trading and Settlement Calendar: what every day of it must say, and what the markets published beforehand. */
export const calendarCases = [
  {
    id: 'calendar-days-are-listed-once',
    subject: 'server',
    family: 'reference-data',
    requirement: 'REF-CAL-02',
    title: 'the calendar has no date twice for one market',
    play: (peer) => peer.dataset('calendar', 'calendar'),
    checks: [calendarDays.areListedOnce()],
  },
  {
    id: 'calendar-covers-settlement-dates',
    subject: 'server',
    family: 'reference-data',
    requirement: 'REF-CAL-05',
    title: 'the calendar of a date has that date, and every date on which its trades settle',
    play: async (peer) => {
      const channel = await peer.channel('HK', 'CLOSED');
      await peer.pullAll('events', channel);
      await peer.dataset('calendar', 'calendar', { date: channel.tradeDate });
    },
    checks: [calendarDays.coverSettlementOf('events')],
  },
  {
    id: 'half-days-do-not-settle-securities',
    subject: 'server',
    family: 'reference-data',
    requirement: 'REF-CAL-06',
    title: 'a half trading day of Hong Kong is no securities settlement day',
    play: (peer) => peer.dataset('calendar', 'calendar'),
    checks: [calendarDays.halfDaysDoNotSettle()],
  },
  {
    id: 'china-connect-rests-with-hong-kong',
    subject: 'server',
    family: 'reference-data',
    requirement: 'REF-CAL-07',
    title: 'no China Connect market trades on a date on which Hong Kong does not',
    play: (peer) => peer.dataset('calendar', 'calendar'),
    checks: [calendarDays.northboundRestsWithHongKong()],
  },
  {
    id: 'hong-kong-closures-are-listed',
    subject: 'server',
    family: 'reference-data',
    requirement: 'REF-CAL-08',
    title: 'the published closures and half days of Hong Kong in 2026 are listed as such',
    play: (peer) => peer.dataset('calendar', 'calendar'),
    checks: [publishedClosures.ofHongKong()],
  },
  {
    id: 'mainland-closures-are-listed',
    subject: 'server',
    family: 'reference-data',
    requirement: 'REF-CAL-10',
    title: 'no China Connect market is listed as trading on a mainland closure of 2026',
    play: (peer) => peer.dataset('calendar', 'calendar'),
    checks: [publishedClosures.ofTheMainland()],
  },
  {
    id: 'settlement-currencies-are-in-order',
    subject: 'server',
    family: 'reference-data',
    requirement: 'REF-CAL-11',
    title: 'the money settlement currencies of a day are in alphabetical order, each once',
    play: (peer) => peer.dataset('calendar', 'calendar'),
    checks: [calendarDays.currenciesAreInOrder()],
  },
  {
    id: 'odd-weekdays-say-why',
    subject: 'server',
    family: 'reference-data',
    requirement: 'REF-CAL-12',
    title: 'every weekday that is not a full trading day says why',
    play: (peer) => peer.dataset('calendar', 'calendar'),
    checks: [calendarDays.reasonsAreGiven()],
  },
] as const satisfies readonly ServerCase<RequirementId>[];
