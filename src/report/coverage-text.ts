import type { Coverage, OperationCoverage, Ratio } from '../model/coverage.ts';

/** What a run has seen of the contract, in lines that a person reads: a few for the end of a run, all for whoever asks. */

const fewNames = 6;

const number = new Intl.NumberFormat('en');

/** Rounded down: only what is whole is 100 %. */
const percent = ({ seen, total }: Ratio): string => (total === 0 ? '' : `, ${Math.floor((100 * seen) / total)} %`);

export const ratioText = (ratio: Ratio): string => `${number.format(ratio.seen)} of ${number.format(ratio.total)}${percent(ratio)}`;

const answerName = (operation: string, status: number, mediaType: string | null): string =>
  [operation, String(status), ...(mediaType === null ? [] : [mediaType])].join(' ');

export type CoverageRow = {
  readonly name: string;
  readonly ratio: Ratio;
  /** Names of what is missing. */
  readonly missing: readonly string[];
  /** What the ratio alone would hide. */
  readonly note?: string;
};

const unseenAnswers = ({ operation, answers }: OperationCoverage): readonly string[] =>
  answers.filter(({ answers: came }) => came === 0).map(({ status, mediaType }) => answerName(operation, status, mediaType));

/** Of answers that came: what one that never came would have held is told by its own line. */
const unseenProperties = ({ operation, answers }: OperationCoverage): readonly string[] =>
  answers
    .filter(({ answers: came, properties }) => came > 0 && properties.unseen.length > 0)
    .map(({ status, mediaType, properties }) => `${answerName(operation, status, mediaType)}: ${properties.unseen.join(', ')}`);

export const coverageRows = ({ totals, requirements, operations, errorCodes, values }: Coverage): readonly CoverageRow[] => [
  { name: 'requirements', ratio: totals.requirements, missing: requirements.undecided.map(({ requirement }) => requirement) },
  {
    name: 'operations',
    ratio: totals.operations,
    missing: operations.filter(({ answered }) => answered === 0).map(({ operation }) => operation),
  },
  { name: 'answers', ratio: totals.answers, missing: operations.flatMap(unseenAnswers) },
  { name: 'error codes', ratio: totals.errorCodes, missing: errorCodes.unseen },
  {
    name: 'properties',
    ratio: totals.properties,
    missing: operations.flatMap(unseenProperties),
    note: `of successful answers ${ratioText(totals.dataProperties)}`,
  },
  {
    name: 'parameters',
    ratio: totals.parameters,
    missing: operations.flatMap(({ operation, parameters }) =>
      parameters.filter(({ sent }) => sent === 0).map((parameter) => `${operation} ${parameter.in} ${parameter.name}`),
    ),
  },
  { name: 'values', ratio: totals.values, missing: values.flatMap(({ member, unseen }) => unseen.map((value) => `${member} ${value}`)) },
];

export const undocumentedLines = ({ undocumented }: Coverage): readonly string[] =>
  undocumented.map(
    ({ operation, status, mediaType, answers, caseId, exchange }) =>
      `${answerName(operation, status, mediaType)}, ${answers} times, first in case ${caseId}, exchange "${exchange}"`,
  );

export const unreadLines = ({ operations }: Coverage): readonly string[] =>
  operations.flatMap(({ operation, answers }) =>
    answers
      .filter(({ unread }) => unread > 0)
      .map(({ status, mediaType, unread, answers: came }) => `${answerName(operation, status, mediaType)}: ${unread} of ${came}`),
  );

const few = (names: readonly string[]): string => (names.length === 0 || names.length > fewNames ? '' : `; missing: ${names.join(', ')}`);

const rowText = ({ name, ratio, note }: CoverageRow): string =>
  `  ${name.padEnd(14)}${ratioText(ratio)}${note === undefined ? '' : `; ${note}`}`;

/** The lines at the end of a run. */
export const coverageSummary = (coverage: Coverage): readonly string[] => {
  const shown = ['requirements', 'operations', 'answers', 'error codes', 'properties'];
  const rows = coverageRows(coverage).filter(({ name }) => shown.includes(name));
  const undocumented = undocumentedLines(coverage);
  return [
    'Seen of the contract',
    // The properties of answers that never came are not among the names: they would be too many, or too few to be the whole.
    ...rows.map((row) => `${rowText(row)}${row.note === undefined ? few(row.missing) : ''}`),
    ...undocumented.slice(0, fewNames).map((line) => `  undocumented: ${line}`),
    ...(undocumented.length > fewNames ? [`  undocumented: ${undocumented.length - fewNames} more, in coverage.json`] : []),
  ];
};

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];

const reasonLines = (rows: Coverage['requirements']['undecided']): readonly string[] =>
  rows.map(({ requirement, reason }) => `${requirement}: ${reason}`);

/** All that a stored run has to say: the lines of the summary, and everything that is missing, by name. */
export const coverageText = (coverage: Coverage): string => {
  const missing = coverageRows(coverage).filter(({ name }) => name !== 'requirements');
  return `${[
    'Seen of the contract',
    ...coverageRows(coverage).map(rowText),
    ...section('Requirements that were not decided', reasonLines(coverage.requirements.undecided)),
    ...section('Requirements that nothing can observe', reasonLines(coverage.requirements.excluded)),
    ...missing.flatMap((row) => section(`Missing ${row.name}`, row.missing)),
    ...section('Answers that are not documented', undocumentedLines(coverage)),
    ...section('Answers that could not be read', unreadLines(coverage)),
  ].join('\n')}\n`;
};
