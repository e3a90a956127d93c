import type { ExitCode } from '../model/run.ts';
import type { VerdictKind } from '../model/verdict.ts';
import { capacitySentence, capacityText } from './capacity-text.ts';
import { counted } from './counted.ts';
import { coverageSummary } from './coverage-text.ts';
import { checkText, requirementText } from './finding-text.ts';
import { type CaseReport, countOf, isCapacity, isWaived, type RunReport } from './run-report.ts';
import { waivedText, waiverName, waiverStateText } from './waiver-text.ts';

/** Colours as functions, so that the text is the same with and without them. */
export type Paint = {
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly caution: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly strong: (text: string) => string;
};

export const plain: Paint = {
  good: (text) => text,
  bad: (text) => text,
  caution: (text) => text,
  dim: (text) => text,
  strong: (text) => text,
};

type Column = { readonly head: string; readonly count: (cases: readonly CaseReport[]) => number };

const notWaived = (cases: readonly CaseReport[]): readonly CaseReport[] => cases.filter((one) => !isWaived(one));

const column = (kind: VerdictKind, head: string = kind): Column => ({ head, count: (cases) => countOf(notWaived(cases), kind) });

const columns: readonly Column[] = [
  column('pass'),
  column('fail'),
  column('inconclusive'),
  { head: 'waived', count: (cases) => cases.filter(isWaived).length },
  column('warn'),
  column('not-applicable', 'not applicable'),
  column('harness-error', 'harness error'),
];

type Row = { readonly name: string; readonly members: readonly CaseReport[] };

/** Columns in which nothing was counted are left out: they would only push the others apart. */
const table = (cases: readonly CaseReport[]): readonly string[] => {
  const shown = columns.filter(({ head, count }) => head === 'pass' || count(cases) > 0);
  const families = Map.groupBy(cases, ({ verdict }) => verdict.family);
  const rows: readonly Row[] = [...families].map(([name, members]) => ({ name, members }));
  const width = Math.max(6, ...rows.map(({ name }) => name.length));
  const line = (name: string, cells: readonly string[]): string =>
    `  ${name.padEnd(width)}${cells.map((cell, index) => cell.padStart((shown[index]?.head.length ?? 0) + 2)).join('')}`;
  const numbers = (members: readonly CaseReport[]): readonly string[] => shown.map(({ count }) => String(count(members) || '·'));
  return [
    line(
      'family',
      shown.map(({ head }) => head),
    ),
    ...rows.map(({ name, members }) => line(name, numbers(members))),
    line('all', numbers(cases)),
  ];
};

const indent = (text: string, by: string): string =>
  text
    .split('\n')
    .map((line) => `${by}${line}`)
    .join('\n');

/** Of a check: whoever needs more of them reads the report. */
const findingsShown = 4;

const redCase = ({ verdict }: CaseReport, number: number, paint: Paint): string => {
  const findings = verdict.checks
    .filter((check) => check.outcome !== 'met')
    .map((check) => `${paint.dim('check')} ${check.says}\n${indent(checkText(check, findingsShown), '  ')}`);
  const body = [
    verdict.sentence,
    `${paint.dim('rule ')} ${requirementText(verdict)}: ${verdict.requirement.sentence}`,
    ...findings,
    `${paint.dim('again')} ${verdict.reproduce}`,
  ];
  return `${paint.bad(`${number}) ${verdict.verdict}`)} ${paint.strong(verdict.title)}\n${indent(body.join('\n'), '   ')}`;
};

const waivedCase = ({ verdict, waivers }: CaseReport): readonly string[] => [
  `  ${verdict.title}: ${verdict.sentence}`,
  ...(waivers ?? []).map((waiver) => `    ${waivedText(waiver)}`),
];

const waivedBlock = (cases: readonly CaseReport[], paint: Paint): string => {
  const waived = cases.filter(isWaived);
  return waived.length === 0 ? '' : `${paint.strong('Waived')}\n${waived.flatMap(waivedCase).join('\n')}`;
};

/** Waivers that cover nothing: those that make the run red, and those of which this run says nothing. */
const waiverBlock = ({ waivers }: RunReport, paint: Paint): string => {
  const told = waivers.filter(({ state }) => state !== 'in-force').sort((one, other) => Number(other.isRed) - Number(one.isRed));
  const lines = told.map((one) => `  ${one.isRed ? paint.bad('red') : paint.dim('   ')} ${waiverName(one)}: ${waiverStateText(one)}`);
  return lines.length === 0 ? '' : `${paint.strong('Waivers')}\n${lines.join('\n')}`;
};

const warning = ({ verdict }: CaseReport): string => `  ${verdict.title}: ${verdict.sentence} ${requirementText(verdict)}`;

const assumptionLine = (cases: readonly CaseReport[]): readonly string[] => {
  const judged = cases.filter(({ verdict }) => verdict.verdict !== 'not-applicable');
  const resting = judged.filter(({ verdict }) => verdict.requirement.provenance === 'assumed').length;
  return resting === 0
    ? []
    : [
        `${resting} of ${counted(judged.length, 'case')} ${resting === 1 ? 'rests' : 'rest'} on assumptions that only the licensed API User Guide can confirm: ocp-conformance spec questions`,
      ];
};

/** What blocks, in the order in which it is looked at. */
const reasonsOf = (cases: readonly CaseReport[], waivers: RunReport['waivers']): readonly string[] => {
  const blocking = notWaived(cases);
  const [failed, undecided] = [countOf(blocking, 'fail'), countOf(blocking, 'inconclusive')];
  const wrong = waivers.filter(({ isRed }) => isRed).length;
  return [
    ...(countOf(cases, 'not-applicable') === cases.length ? ['nothing was judged'] : []),
    ...(failed + undecided > 0 ? [`${failed} failed, ${undecided} inconclusive, of ${counted(cases.length, 'case')}`] : []),
    ...(wrong > 0 ? [`${counted(wrong, 'waiver')} not in order`] : []),
  ];
};

const headlines: Readonly<Record<ExitCode, (report: RunReport) => string>> = {
  0: ({ cases }) => {
    const waived = cases.filter(isWaived).length;
    const except = waived === 0 ? '' : `, but for ${waived} that ${waived === 1 ? 'is' : 'are'} waived`;
    return `Conforms, as far as ${counted(cases.length - countOf(cases, 'not-applicable'), 'case')} can tell${except}.`;
  },
  1: ({ cases, waivers }) => `Not ready: ${reasonsOf(cases, waivers).join('; ')}.`,
  2: () => 'Not started.',
  3: ({ cases, missing }) =>
    `This run is invalid, through a defect of the suite: ${counted(countOf(cases, 'harness-error'), 'harness error')}, ${counted(missing.length, 'case')} without a verdict.`,
};

/** What a shard says of itself is a part only, and must not be taken for the result. */
const shardLine = ({ run: { shard } }: RunReport): readonly string[] =>
  shard === undefined ? [] : [`This is shard ${shard.index} of ${shard.count}: "ocp-conformance merge" of all of them tells the result.`];

/** What the exit code would be for the functional cases alone; a run of capacity cases alone has no blame of that kind. */
const functionalCode = ({ exitCode, waivers }: RunReport, cases: readonly CaseReport[]): ExitCode => {
  if (exitCode !== 1) return exitCode;
  return reasonsOf(cases, waivers).length > 0 && cases.length > 0 ? 1 : 0;
};

const headlineOf = (report: RunReport, cases: readonly CaseReport[], exitCode: ExitCode): string =>
  cases.length === 0 && report.cases.length > 0 && exitCode === 0
    ? 'No functional case was played.'
    : headlines[exitCode](exitCode === 3 ? report : { ...report, cases });

/** The end of a run on one screen: what counts, each red case with all that a person needs to act, and where the rest is. */
export const summaryText = (report: RunReport, places: Readonly<Record<string, string>>, paint: Paint): string => {
  const { missing } = report;
  const cases = report.cases.filter((one) => !isCapacity(one));
  const capacity = report.cases.filter(isCapacity);
  // What is wrong with the target before what could not be decided; what is wrong with us has the headline.
  const red = (['fail', 'inconclusive', 'harness-error'] as const).flatMap((kind) =>
    notWaived([...cases, ...capacity]).filter(({ verdict }) => verdict.verdict === kind),
  );
  const warnings = cases.filter(({ verdict }) => verdict.verdict === 'warn');
  const exitCode = functionalCode(report, cases);
  const headline = headlineOf(report, cases, exitCode);
  const width = Math.max(0, ...Object.keys(places).map((name) => name.length));
  const blocks = [
    red.map((one, index) => redCase(one, index + 1, paint)).join('\n\n'),
    warnings.length === 0 ? '' : `${paint.strong('Warnings')}\n${warnings.map(warning).join('\n')}`,
    waivedBlock(report.cases, paint),
    waiverBlock(report, paint),
    missing.length === 0 ? '' : `${paint.bad('No verdict')}\n  ${missing.join('\n  ')}`,
    cases.length === 0 ? '' : table(cases).join('\n'),
    capacityText(capacity),
    cases.length === 0 ? '' : coverageSummary(report.coverage).join('\n'),
    [
      exitCode === 0 ? paint.good(headline) : paint.bad(headline),
      ...capacitySentence(capacity, exitCode === 0 && cases.length > 0),
      ...assumptionLine(cases),
      ...shardLine(report),
      'A result of this suite is not a certification by HKEX.',
    ].join('\n'),
    Object.entries(places)
      .map(([name, place]) => `${paint.dim(name.padEnd(width))}  ${place}`)
      .join('\n'),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
};
