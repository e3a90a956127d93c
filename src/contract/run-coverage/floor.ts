import type { AnswerCoverage, Coverage, CoverageException, CoverageFloor, FloorMeasure } from '../../model/coverage.ts';

/** Holds what a run has seen against a floor. Exceptions are held to their word: what they say cannot be seen must not have been seen. */

type Item = { readonly name: string; readonly isSeen: boolean };

/** An answer or a property of one, by where it stands. */
type PlacedItem = Item & { readonly operation: string; readonly status: number; readonly path?: string };

const isAtOrBelow = (path: string, top: string): boolean => path === top || path.startsWith(`${top}.`) || path.startsWith(`${top}[`);

const covers = (exception: CoverageException, item: PlacedItem): boolean => {
  if ('errorCode' in exception) return false;
  const { operations, statuses, properties } = exception;
  if (operations && !operations.includes(item.operation)) return false;
  if (statuses && !statuses.includes(item.status)) return false;
  return !properties || (item.path !== undefined && properties.some((top) => isAtOrBelow(item.path ?? '', top)));
};

const coversCode = (exception: CoverageException, { name }: Item): boolean => 'errorCode' in exception && exception.errorCode === name;

const answerItem = (operation: string, { status, mediaType, answers }: AnswerCoverage): PlacedItem => ({
  name: [operation, status, mediaType].filter((part) => part !== null).join(' '),
  isSeen: answers > 0,
  operation,
  status,
});

const propertyItems = (operation: string, { status, properties }: AnswerCoverage): readonly PlacedItem[] => {
  const item = (path: string, isSeen: boolean): PlacedItem => ({ name: `${operation} ${status} ${path}`, isSeen, operation, status, path });
  return [...properties.seen.map((path) => item(path, true)), ...properties.unseen.map((path) => item(path, false))];
};

const answersOf = ({ operations }: Coverage): readonly PlacedItem[] =>
  operations.flatMap(({ operation, answers }) => answers.map((answer) => answerItem(operation, answer)));

const propertiesOf = ({ operations }: Coverage): readonly PlacedItem[] =>
  operations.flatMap(({ operation, answers }) => answers.flatMap((answer) => propertyItems(operation, answer)));

const codesOf = ({ errorCodes }: Coverage): readonly Item[] => [
  ...errorCodes.seen.map((name) => ({ name, isSeen: true })),
  ...errorCodes.unseen.map((name) => ({ name, isSeen: false })),
];

const isExcepted = (floor: CoverageFloor, item: PlacedItem): boolean => floor.exceptions.some((exception) => covers(exception, item));

const measured = (coverage: Coverage, floor: CoverageFloor): Readonly<Record<FloorMeasure, readonly Item[]>> => {
  const { decided, undecided } = coverage.requirements;
  return {
    requirements: [
      ...decided.map((name) => ({ name, isSeen: true })),
      ...undecided.map(({ requirement }) => ({ name: requirement, isSeen: false })),
    ],
    operations: coverage.operations.map(({ operation, answered }) => ({ name: operation, isSeen: answered > 0 })),
    answers: answersOf(coverage).filter((item) => !isExcepted(floor, item)),
    errorCodes: codesOf(coverage).filter((code) => !floor.exceptions.some((exception) => coversCode(exception, code))),
    properties: propertiesOf(coverage).filter((item) => !isExcepted(floor, item)),
  };
};

const words: Readonly<Record<FloorMeasure, string>> = {
  requirements: 'requirements decided',
  operations: 'operations played',
  answers: 'documented answers seen',
  errorCodes: 'error codes seen',
  properties: 'properties seen with a value',
};

const measures: readonly FloorMeasure[] = ['requirements', 'operations', 'answers', 'errorCodes', 'properties'];

/** Whoever wants all of them asks for the coverage without a floor. */
const mostNames = 20;

const miss = (measure: FloorMeasure, items: readonly Item[], atLeast: number): readonly string[] => {
  const unseen = items.filter(({ isSeen }) => !isSeen).map(({ name }) => name);
  const seen = items.length - unseen.length;
  if (seen * 100 >= atLeast * items.length) return [];
  const more = unseen.length > mostNames ? `, and ${unseen.length - mostNames} more` : '';
  return [
    `${words[measure]}: ${seen} of ${items.length} is less than ${atLeast} %; missing: ${unseen.slice(0, mostNames).join(', ')}${more}`,
  ];
};

const exceptionName = (exception: CoverageException): string => {
  if ('errorCode' in exception) return exception.errorCode;
  const { operations = ['every operation'], statuses = ['every status'], properties } = exception;
  return [operations.join(', '), statuses.join(', '), ...(properties ? [properties.join(', ')] : [])].join('; ');
};

/** What an exception says cannot be seen; without paths it speaks of answers, and of their properties only through them. */
const spokenOf = (exception: CoverageException, coverage: Coverage): readonly Item[] => {
  if ('errorCode' in exception) return codesOf(coverage).filter((code) => coversCode(exception, code));
  return (exception.properties ? propertiesOf(coverage) : answersOf(coverage)).filter((item) => covers(exception, item));
};

const wrongException = (exception: CoverageException, coverage: Coverage): readonly string[] => {
  const items = spokenOf(exception, coverage);
  const seen = items.filter(({ isSeen }) => isSeen).map(({ name }) => name);
  const text = `exception "${exceptionName(exception)}"`;
  if (items.length === 0) return [`${text}: the contract has nothing of that name`];
  return seen.length === 0 ? [] : [`${text}: was seen all the same, and must be taken out or made narrower: ${seen.join(', ')}`];
};

/** A line for each thing that is below the floor, or that the floor says wrongly; none when all is well. */
export const belowFloor = (coverage: Coverage, floor: CoverageFloor): readonly string[] => {
  const items = measured(coverage, floor);
  return [
    ...measures.flatMap((measure) => miss(measure, items[measure], floor.atLeast[measure] ?? 0)),
    ...floor.exceptions.flatMap((exception) => wrongException(exception, coverage)),
  ];
};
