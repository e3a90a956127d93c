import type { Diagram, DiagramRow } from '../../model/diagram.ts';
import { oneLine } from './one-line.ts';

/** A sequence diagram for a terminal or a log: who asks on the left, who answers on the right. */

const WIDTH = 92;

const arrow = { request: ['──', '─▶'], answer: ['◀─', '──'], sent: ['◀─', '──'] } as const;

const line = ({ kind, text }: Pick<DiagramRow, 'kind' | 'text'>): string => {
  if (kind === 'noted') return `* ${oneLine(text, WIDTH)}`;
  if (kind === 'folded') return `┊ ${oneLine(text, WIDTH)}`;
  const [left, right] = arrow[kind];
  return `│${left} ${oneLine(text, WIDTH)} ${right}`;
};

const noteLines = ({ expected, received }: Diagram): readonly string[] => [
  `!! │     expected: ${oneLine(expected, WIDTH)}`,
  `!! │     received: ${oneLine(received, WIDTH)}`,
];

/** Expected and received stand at the faulty row, or at the end when what is wrong is that nothing came. */
export const diagramText = (diagram: Diagram): string => {
  const rows = diagram.rows.flatMap((row) => (row.isFault ? [`!! ${line(row)}`, ...noteLines(diagram)] : [`   ${line(row)}`]));
  const end = diagram.rows.some(({ isFault }) => isFault) ? [] : noteLines(diagram);
  return [`   ${diagram.lanes.join(' … ')}`, ...rows, ...end].join('\n');
};
