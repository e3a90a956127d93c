import type { ResultCounts, Scorecard, ScoredResult, Text } from '../../model/scorecard.ts';
import { blockerText, fewNames } from './blocker-text.ts';
import { type Block, code, joinedRich, paragraph, quoted, type Rich, type Section, strong, type Table, withNames } from './document.ts';
import { HASH_SHOWN, type HeadName, type ScorecardTexts, type SectionName } from './texts.ts';

/** The parts that answer the question: what stands in the way, the form, the counts. `details.ts` has what they rest on. */

export const plainIn = (text: Text, { language }: ScorecardTexts): string => (typeof text === 'string' ? text : text[language]);

/** A text in one language alone is the user's. */
export const inLanguage = (text: Text, texts: ScorecardTexts): Rich => [typeof text === 'string' ? quoted(text) : plainIn(text, texts)];

export const partyIn = (party: Text, texts: ScorecardTexts): Rich => {
  if (typeof party === 'string') return [code(party)];
  return withNames(plainIn(party, texts));
};

/** Each of them once. */
export const partiesIn = (runs: Scorecard['runs'], texts: ScorecardTexts): readonly Rich[] => {
  const different = new Map(runs.map(({ party }) => [plainIn(party, texts), party]));
  return [...different.values()].map((party) => partyIn(party, texts));
};

export const section = (id: SectionName, texts: ScorecardTexts, blocks: readonly Block[]): Section => ({
  id,
  title: texts.sections[id],
  blocks,
});

export const tableOf = (
  id: SectionName,
  texts: ScorecardTexts,
  { heads, rows, numbersFrom }: { readonly heads: readonly HeadName[]; readonly rows: Table['rows']; readonly numbersFrom?: number },
): Table => ({
  kind: 'table',
  caption: texts.captions[id],
  head: heads.map((name) => texts.heads[name]),
  rows,
  ...(numbersFrom !== undefined && { numbersFrom }),
});

export const statusText = ({ status, unconfirmed }: Scorecard, texts: ScorecardTexts): string =>
  `${texts.status[status]}${status === 'READY ON ASSUMPTIONS' ? texts.unconfirmed(unconfirmed) : ''}`;

export const blockerSection = ({ blockers }: Scorecard, texts: ScorecardTexts): Section =>
  section('blockers', texts, [
    ...(blockers.length === 0
      ? [paragraph(texts.blockers.nothing)]
      : [
          paragraph(texts.blockers.intro),
          { kind: 'list', isNumbered: true, items: blockers.map((one) => blockerText(one, texts)) } as const,
        ]),
  ]);

/** Services of which something that counts was measured. */
const servicesOf = ({ rows }: Scorecard, { services }: ScorecardTexts): readonly string[] => [
  ...new Set(rows.filter(({ counts }) => totalOf(counts) > counts['not-measured']).map(({ service }) => services[service])),
];

const deliveriesOf = ({ runs, set }: Scorecard): readonly string[] => [
  ...new Set(runs.filter(({ subject }) => subject === set.subject).flatMap(({ deliveries }) => deliveries)),
];

/** The clock of those who read the form. */
export const hongKongTime = (isoTime: string): string => new Date(Date.parse(isoTime) + 8 * 3_600_000).toISOString();

/** From the first to the last run. */
const whenOf = ({ runs }: Scorecard, { moment }: ScorecardTexts): Rich => {
  const times = runs.map(({ startedAt }) => hongKongTime(startedAt)).sort();
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined) return [];
  return first === last ? [moment(first)] : [`${moment(first)} – ${moment(last)}`];
};

const testedBy = ({ runs }: Scorecard, { between, specs }: ScorecardTexts): Rich => {
  const versions = new Map(
    runs.map(({ suiteVersion, specHash }): [string, Rich] => [
      `${suiteVersion} ${specHash}`,
      [`ocp-conformance ${suiteVersion}${between}${specs} `, code(specHash.slice(0, HASH_SHOWN))],
    ]),
  );
  return joinedRich([...versions.values()], '; ');
};

export const formSection = (card: Scorecard, texts: ScorecardTexts): Section => {
  const { claim, evidenceId, runs, set } = card;
  const told = (value: string | undefined): Rich => (value === undefined ? [] : [quoted(value)]);
  const parties = partiesIn(
    runs.filter(({ subject }) => subject === set.subject),
    texts,
  );
  const result: Rich = [strong(statusText(card, texts)), ` ${texts.day(card.day)}`];
  const values = {
    participant: told(claim.participant),
    system: claim.system === undefined ? joinedRich(parties, '; ') : told(claim.system),
    version: told(claim.version),
    tested: [texts.tested(texts.setName(set), deliveriesOf(card).map(texts.deliveries), servicesOf(card, texts))],
    by: testedBy(card, texts),
    when: whenOf(card, texts),
    result,
    evidence: evidenceId === undefined ? [] : [code(evidenceId)],
    contact: told(claim.contact),
    signature: [],
  };
  const names = ['participant', 'system', 'version', 'tested', 'by', 'when', 'result', 'evidence', 'contact', 'signature'] as const;
  const rows = names.map((name) => ({ name: texts.form[name], value: values[name] }));
  return section('form', texts, [{ kind: 'facts', caption: texts.captions.form, rows }]);
};

const RESULTS: readonly ScoredResult[] = ['met', 'warned', 'waived', 'failed', 'unknown', 'not-measured'];

const totalOf = (counts: ResultCounts): number => RESULTS.reduce((sum, result) => sum + counts[result], 0);

/** Results that never came would only push the others apart. */
const shownResults = (counts: readonly ResultCounts[]): readonly ScoredResult[] =>
  RESULTS.filter((result) => result === 'met' || counts.some((one) => one[result] > 0));

const numbersOf = (counts: ResultCounts, shown: readonly ScoredResult[]): readonly Rich[] => [
  [String(totalOf(counts))],
  ...shown.map((result) => [counts[result] === 0 ? '–' : String(counts[result])]),
];

type Counted = { readonly names: readonly Rich[]; readonly counts: ResultCounts };

const countTable = (
  id: SectionName,
  texts: ScorecardTexts,
  { heads, rows }: { heads: readonly HeadName[]; rows: readonly Counted[] },
): Table => {
  const shown = shownResults(rows.map(({ counts }) => counts));
  return {
    kind: 'table',
    caption: texts.captions[id],
    head: [...heads.map((name) => texts.heads[name]), texts.heads.all, ...shown.map((result) => texts.results[result])],
    rows: rows.map(({ names, counts }) => [...names, ...numbersOf(counts, shown)]),
    numbersFrom: heads.length,
  };
};

const sumOf = (all: readonly ResultCounts[]): ResultCounts => {
  const sum = { met: 0, warned: 0, waived: 0, failed: 0, unknown: 0, 'not-measured': 0 };
  for (const counts of all) for (const result of RESULTS) sum[result] += counts[result];
  return sum;
};

export const resultSection = ({ rows }: Scorecard, texts: ScorecardTexts): Section => {
  const counted = rows.map(({ service, family, level, counts }) => ({
    names: [[texts.services[service]], [texts.families[family]], [texts.levels[level]]],
    counts,
  }));
  const total = { names: [[strong(texts.heads.all)], [''], ['']], counts: sumOf(rows.map(({ counts }) => counts)) };
  return section('results', texts, [countTable('results', texts, { heads: ['service', 'family', 'level'], rows: [...counted, total] })]);
};

export const conditionSection = ({ conditions }: Scorecard, texts: ScorecardTexts): Section => {
  const rows = conditions.map(({ id, condition, criterion, counts }) => ({
    names: [[`${id} `, ...inLanguage(condition, texts)], inLanguage(criterion, texts)],
    counts,
  }));
  return {
    ...section('conditions', texts, [countTable('conditions', texts, { heads: ['condition', 'criterion'], rows })]),
    isDetail: true,
  };
};

export const waiverSection = ({ waivers }: Scorecard, texts: ScorecardTexts): Section => {
  const rows = waivers.map((judged) => {
    const { waiver } = judged;
    return [
      [code(waiver.check === undefined ? waiver.case : `${waiver.case}, ${waiver.check}`)],
      [quoted(waiver.owner)],
      [quoted(waiver.reason)],
      [quoted(waiver.ticket)],
      [texts.day(waiver.expires)],
      [texts.waiver(judged)],
    ];
  });
  const heads = ['waived', 'owner', 'reason', 'ticket', 'expires', 'state'] as const;
  return section('waivers', texts, [rows.length === 0 ? paragraph(texts.none) : tableOf('waivers', texts, { heads, rows })]);
};

export const namedRequirements = (ids: readonly string[], texts: ScorecardTexts): Rich => [
  texts.notMeasured.requirements(ids.length),
  ...fewNames(ids, texts),
];
