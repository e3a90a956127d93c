import { counted } from './counted.ts';
import { measuredText } from './finding-text.ts';
import { type CaseReport, isRed, isWaived } from './run-report.ts';

/** What was measured under the declared load: a block of its own, and a sentence of its own beside the headline. */

const head = 'Capacity, under the declared load (not counted above)';

const lineOf = ({ verdict }: CaseReport): string => {
  const measured = measuredText(verdict).split('\n').filter(Boolean);
  const told = isRed(verdict.verdict) || measured.length === 0 ? [verdict.sentence] : measured;
  return [`  ${verdict.verdict.padEnd(14)}${verdict.title}`, ...told.map((text) => `                ${text}`)].join('\n');
};

export const capacityText = (cases: readonly CaseReport[]): string => (cases.length === 0 ? '' : [head, ...cases.map(lineOf)].join('\n'));

export const capacitySentence = (cases: readonly CaseReport[], isOnlyRed: boolean): readonly string[] => {
  if (cases.length === 0) return [];
  const red = cases.filter((one) => isRed(one.verdict.verdict) && !isWaived(one)).length;
  if (red === 0) return [`Capacity: ${counted(cases.length, 'case')} within what is declared.`];
  const alone = isOnlyRed ? ' This alone makes the run red.' : '';
  return [`Capacity: ${red} of ${counted(cases.length, 'case')} not within what is declared, or not measured.${alone}`];
};
