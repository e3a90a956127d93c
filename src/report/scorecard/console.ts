import type { Paint } from '../summary.ts';
import type { Inline, Rich, ScorecardDocument } from './document.ts';

/** The answer and what stands in its way, for a terminal; the rest is in the files. */

const wordsOf = (part: Inline): string => (typeof part === 'string' ? part : part.text);

export const plainText = (text: Rich): string => text.map(wordsOf).join('');

export const scorecardConsole = ({ title, tone, status, lead, sections }: ScorecardDocument, paint: Paint): string => {
  const shout = tone === 'good' ? paint.good : tone === 'bad' ? paint.bad : paint.strong;
  const blockers = sections.find(({ id }) => id === 'blockers')?.blocks.find((block) => block.kind === 'list');
  const items = blockers?.kind === 'list' ? blockers.items.map((item, index) => `  ${index + 1}) ${plainText(item)}`) : [];
  return `${[`${title} ${shout(status)}`, ...lead.map(plainText), ...(items.length === 0 ? [] : ['', ...items])].join('\n')}\n`;
};
