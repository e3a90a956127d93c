import type { CapturedTrade } from '../../model/capture.ts';
import type { Check } from '../../model/case.ts';
import type { CaseEvidence } from '../../model/evidence.ts';
import type { Finding } from '../../model/verdict.ts';
import { check, each, shown } from '../check.ts';
import { told } from '../story.ts';
import { booked } from './booked.ts';
import { type Delivered, deliveredStep } from './deliveries.ts';
import { historiesOf } from './histories.ts';
import { withCapture } from './with-capture.ts';

/** An amendment is the whole trade: what it does not have, the trade has no more. */

type Lost = { readonly name: string; readonly before: Delivered; readonly after: Delivered; readonly members: readonly string[] };

const membersOf = ({ seen }: Delivered): ReadonlySet<string> =>
  new Set(Object.entries(seen.value.trade ?? {}).flatMap(([member, value]) => (value === undefined ? [] : [member])));

/** Of each trade the last version and the one before it, where the earlier one has more. */
const lostMembers = (evidence: CaseEvidence): readonly Lost[] =>
  [...historiesOf(evidence)].flatMap(([name, history]) => {
    const [before, after] = history.filter(({ seen }) => seen.value.trade !== undefined).slice(-2);
    if (before === undefined || after === undefined) return [];
    const kept = membersOf(after);
    const members = [...membersOf(before)].filter((member) => !kept.has(member));
    return members.length === 0 ? [] : [{ name, before, after, members }];
  });

const isBlank = (value: unknown): boolean => value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

const stillThere = ({ name, before, after, members }: Lost, record: CapturedTrade): Finding | undefined => {
  const member = members.find((one) => !isBlank(record.trade[one]));
  if (member === undefined) return undefined;
  const finding = {
    says: `${name}: ${member} outlived the amendment, which does not have it`,
    expected: 'nothing',
    received: shown(record.trade[member]),
    exchange: 'capture',
    at: record.place,
  };
  const end = { what: `recorded with ${member}`, exchange: 'capture', at: record.place, trade: name };
  return told(finding, [deliveredStep(before), deliveredStep(after), end]);
};

export const wholeAmendments = {
  dropWhatTheyLack: (): Check =>
    check(
      'amendments-drop-what-they-lack',
      'a member that an amendment does not have was dropped from its trade',
      withCapture(({ evidence, capture }) => {
        const { live } = booked(capture);
        const lost = lostMembers(evidence).flatMap((one) => {
          const record = live.get(one.name);
          return record === undefined ? [] : [{ one, record }];
        });
        return each(lost, 'no recorded trade was amended by an event that has fewer members', ({ one, record }) => stillThere(one, record));
      }),
    ),
};
