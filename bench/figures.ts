/** What a benchmark found, and how it is shown. */

export type Goal = { readonly direction: 'at-least' | 'below' | 'exactly'; readonly value: number };

export type Figure = {
  readonly figure: string;
  readonly measured: number;
  readonly unit: string;
  /** A figure without one is there to explain another. */
  readonly goal?: Goal;
};

export type JudgedFigure = Figure & { readonly isMet?: boolean };

const isMet = (measured: number, { direction, value }: Goal): boolean => {
  if (direction === 'exactly') return measured === value;
  return direction === 'at-least' ? measured >= value : measured < value;
};

export const judgeFigure = (figure: Figure): JudgedFigure =>
  figure.goal === undefined ? figure : { ...figure, isMet: isMet(figure.measured, figure.goal) };

const words = { 'at-least': '>=', below: '<', exactly: '=' } as const;

const numberText = (value: number): string => {
  if (Number.isInteger(value)) return value.toLocaleString('en');
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(2);
};

const cellsOf = ({ figure, measured, unit, goal, isMet: met }: JudgedFigure): readonly string[] => [
  figure,
  `${numberText(measured)} ${unit}`.trim(),
  goal === undefined ? '' : `${words[goal.direction]} ${numberText(goal.value)}`,
  met === undefined ? '' : met ? 'met' : 'NOT MET',
];

export const tableText = (figures: readonly JudgedFigure[]): string => {
  const rows = [['figure', 'measured', 'goal', ''], ...figures.map(cellsOf)];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
