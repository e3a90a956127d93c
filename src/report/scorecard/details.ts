import type { Ratio } from '../../model/coverage.ts';
import type { Scorecard, ScoredCase, ScoredRun } from '../../model/scorecard.ts';
import type { Provenance } from '../../model/verdict.ts';
import { reasonIn } from './blocker-text.ts';
import { type Block, code, english, type Inline, joined, paragraph, type Rich, type Section, sentence } from './document.ts';
import { hongKongTime, inLanguage, namedRequirements, partyIn, section, tableOf } from './sections.ts';
import type { RunRow, ScorecardTexts } from './texts.ts';

/** What the answer rests on, what was not asked, which runs there were, and every requirement by itself. */

const PROVENANCES: readonly Provenance[] = ['stated', 'aligned', 'assumed', 'confirmed', 'contradicted'];

export const provenanceSection = ({ provenance, unconfirmed }: Scorecard, texts: ScorecardTexts): Section => {
  const rows = PROVENANCES.filter((kind) => provenance[kind] > 0).map((kind) => [
    [texts.provenance.meanings[kind]],
    [String(provenance[kind])],
  ]);
  const { count, undecided, of } = unconfirmed;
  const intro = [
    count === 0 ? texts.provenance.confirmedAll : texts.provenance.intro(count, of),
    ...(undecided === 0 ? [] : [texts.provenance.undecided(undecided)]),
  ];
  return section('provenance', texts, [
    paragraph(...intro),
    tableOf('provenance', texts, { heads: ['provenance', 'count'], rows, numbersFrom: 1 }),
  ]);
};

export const questionSection = ({ assumptions }: Scorecard, texts: ScorecardTexts): readonly Section[] => {
  if (assumptions.length === 0) return [];
  const rows = assumptions.map(({ id, question, requirements }) => [[code(id)], [english(question)], [String(requirements.length)]]);
  const heads = ['assumption', 'question', 'rests'] as const;
  return [
    {
      ...section('questions', texts, [paragraph(texts.provenance.ask), tableOf('questions', texts, { heads, rows, numbersFrom: 2 })]),
      isDetail: true,
    },
  ];
};

export const notMeasuredSection = ({ absences, unclaimed, requirements: all }: Scorecard, texts: ScorecardTexts): Section => {
  const names: Readonly<Record<string, string>> = texts.capabilities;
  const unknown = all.filter(({ result }) => result === 'unknown').length;
  const items = [
    ...(unknown === 0 ? [] : [[texts.notMeasured.unknown(unknown)]]),
    ...absences.map(
      ({ capability, reason, because, requirements }): Rich => [
        ...texts.notMeasured.absent(names[capability] ?? capability, reasonIn(reason, texts)),
        ...inLanguage(because, texts),
        ' ',
        ...namedRequirements(requirements, texts),
      ],
    ),
    ...unclaimed.map(
      ({ delivery, requirements }): Rich => [
        `${texts.notMeasured.unclaimed(delivery)} `,
        ...(requirements.length === 0 ? [] : namedRequirements(requirements, texts)),
      ],
    ),
  ];
  return section('notMeasured', texts, [items.length === 0 ? paragraph(texts.notMeasured.nothing) : { kind: 'list', items }]);
};

const caseLink = ({ id, title = id, link }: ScoredCase): Inline =>
  link === undefined ? english(title) : { kind: 'link', href: link, text: title, isEnglish: true };

export const notScoredSection = ({ notScored, leftOut }: Scorecard, texts: ScorecardTexts): Section => {
  const blocks: readonly Block[] = [
    paragraph(texts.notScored.intro(notScored.cases)),
    ...(notScored.red.length === 0
      ? []
      : [
          paragraph(texts.notScored.red(notScored.red.length)),
          { kind: 'list', items: notScored.red.map((one) => [caseLink(one)]) } as const,
        ]),
    ...(leftOut.length === 0
      ? []
      : [
          paragraph(texts.notScored.leftOut),
          {
            kind: 'list',
            items: leftOut.map(({ because, requirements }) => [
              ...inLanguage(because, texts),
              ' ',
              ...namedRequirements(requirements, texts),
            ]),
          } as const,
        ]),
  ];
  return { ...section('notScored', texts, blocks), isDetail: notScored.red.length === 0 };
};

const runFacts = (one: ScoredRun, texts: ScorecardTexts): Block => {
  const { runId, party, subject, startedAt, caseCount, scoredCount, capturedCount, coverage, link } = one;
  const ratio = ({ seen, total }: Ratio): Rich => [texts.ratio(seen, total)];
  const values: Readonly<Record<RunRow, Rich>> = {
    run: [link === undefined ? code(runId) : { kind: 'link', href: link, text: runId }],
    tested: [`${texts.subjects[subject]} `, ...partyIn(party, texts)],
    started: [texts.moment(hongKongTime(startedAt))],
    seed: [String(one.seed)],
    suite: [`ocp-conformance ${one.suiteVersion}${texts.between}${texts.specs} `, code(one.specHash)],
    scored: [texts.ratio(scoredCount, caseCount)],
    capture: subject === 'client' ? [texts.ratio(capturedCount, caseCount)] : ['–'],
    requirements: ratio(coverage.requirements),
    operations: ratio(coverage.operations),
    answers: ratio(coverage.answers),
    properties: ratio(coverage.properties),
    errorCodes: ratio(coverage.errorCodes),
  };
  const names = [
    'run',
    'tested',
    'started',
    'seed',
    'suite',
    'scored',
    'capture',
    'requirements',
    'operations',
    'answers',
    'properties',
    'errorCodes',
  ] as const;
  return { kind: 'facts', caption: runId, rows: names.map((name) => ({ name: texts.run[name], value: values[name] })) };
};

export const runSection = ({ runs }: Scorecard, texts: ScorecardTexts): Section =>
  section('runs', texts, runs.length === 0 ? [paragraph(texts.none)] : runs.map((one) => runFacts(one, texts)));

/** The sentence is the requirement's own; its cases are told by numbers. */
const caseNumber = ({ link }: ScoredCase, index: number): Inline =>
  link === undefined ? String(index + 1) : { kind: 'link', href: link, text: String(index + 1) };

export const requirementSection = ({ requirements }: Scorecard, texts: ScorecardTexts): Section => {
  const rows = requirements.map(({ id, level, sentence: says, provenance, result, cases }) => [
    [id],
    [texts.levels[level]],
    sentence(says),
    [texts.provenances[provenance]],
    [texts.results[result]],
    joined(cases.map(caseNumber), ' '),
  ]);
  const heads = ['requirement', 'level', 'sentence', 'provenance', 'result', 'report'] as const;
  return { ...section('requirements', texts, [tableOf('requirements', texts, { heads, rows })]), isDetail: true };
};
