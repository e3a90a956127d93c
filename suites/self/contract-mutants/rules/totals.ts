import { type Break, type Item, inCents, itemOf, numberOf, type Rule, scaled, textOf } from './rule.ts';

/** Rules between the control totals of a close and the events before it. */

type Side = 'buys' | 'sells';

const SIDES: readonly Side[] = ['buys', 'sells'];

/** One more of what a total counts. */
const MORE = {
  count: (totals: Item) => numberOf(totals, 'count') + 1,
  quantity: (totals: Item) => (BigInt(textOf(totals, 'quantity')) + 1n).toString(),
  value: (totals: Item) => inCents(scaled(textOf(totals, 'value'), 2) + 1n),
  hashTotal: (totals: Item) => (BigInt(textOf(totals, 'hashTotal')) + 1n).toString().padStart(18, '0'),
} as const;

type Member = keyof typeof MORE;

const withTotals = (event: Item, side: Side, change: (totals: Item) => Item): Item | undefined => {
  const both = itemOf(event, 'controlTotals');
  const own = both && itemOf(both, side);
  return own && { controlTotals: { ...both, [side]: { ...own, ...change(own) } } };
};

const oneMore = (side: Side, member: Member): Break => ({
  says: `one more in the ${member} of ${side}`,
  change: (event) => withTotals(event, side, (totals) => ({ [member]: MORE[member](totals) })),
});

const placesOf = (member: Member): readonly string[] => SIDES.map((side) => `controlTotals/${side}/${member}`);

const totalRule = (requirement: Rule['requirement'], member: Member): Rule => ({
  requirement,
  of: 'event',
  at: placesOf(member),
  breaks: SIDES.map((side) => oneMore(side, member)),
});

const MEMBERS: readonly Member[] = ['count', 'quantity', 'value', 'hashTotal'];

/** What a server would send that adds up all trades of its events, whatever their date. */
const withCorrections: Break = {
  says: 'a corrected trade of an earlier date in the count',
  change: (event, { earlier }) => {
    const corrected = earlier.find((one) => one['originalTradeDate'] !== undefined && one['trade'] !== undefined);
    const side = itemOf(corrected ?? {}, 'trade')?.['side'] === 'B' ? 'buys' : 'sells';
    return corrected && withTotals(event, side, (totals) => ({ count: numberOf(totals, 'count') + 1 }));
  },
};

export const totalRules: readonly Rule[] = [
  totalRule('TRD-TOT-02', 'count'),
  totalRule('TRD-TOT-03', 'quantity'),
  totalRule('TRD-TOT-04', 'value'),
  totalRule('TRD-TOT-05', 'hashTotal'),
  { requirement: 'TRD-TOT-06', of: 'event', markets: ['HK'], at: MEMBERS.flatMap(placesOf), breaks: [withCorrections] },
  { requirement: 'TRD-TOT-07', of: 'event', at: MEMBERS.flatMap(placesOf), breaks: MEMBERS.map((member) => oneMore('buys', member)) },
];
