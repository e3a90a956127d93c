import type { Block, Inline, Rich, ScorecardDocument, Section } from './document.ts';

/** The scorecard as a CI server's summary has room for it: without the long tables, and without links, which lead nowhere from there. */

/** A name or a reason is text: nothing in it becomes a link, a picture, HTML or a column. */
const escaped = (text: string): string =>
  text.replace(/[\\`*_[\]<>|~#@]/g, (sign) => (sign === '<' ? '&lt;' : `\\${sign}`)).replaceAll('\n', ' ');

const inlineMarkdown = (part: Inline): string => {
  if (typeof part === 'string') return escaped(part);
  if (part.kind === 'code') return `\`${part.text.replaceAll('`', "'").replaceAll('|', '\\|').replaceAll('\n', ' ')}\``;
  return part.kind === 'strong' ? `**${escaped(part.text)}**` : escaped(part.text);
};

const rich = (text: Rich): string => text.map(inlineMarkdown).join('');

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const tableMarkdown = (head: readonly string[], rows: readonly (readonly Rich[])[], numbersFrom = head.length): string =>
  [
    row(head.map(escaped)),
    row(head.map((_, column) => (column >= numbersFrom ? '---:' : '---'))),
    ...rows.map((cells) => row(cells.map(rich))),
  ].join('\n');

const blockMarkdown = (block: Block): string => {
  switch (block.kind) {
    case 'paragraph':
      return rich(block.text);
    case 'list':
      return block.items.map((item, index) => `${block.isNumbered ? `${index + 1}.` : '-'} ${rich(item)}`).join('\n');
    case 'facts':
      return tableMarkdown(
        ['', ''],
        block.rows.filter(({ value }) => value.length > 0).map(({ name, value }) => [[name], value]),
      );
    case 'table':
      return tableMarkdown(block.head, block.rows, block.numbersFrom);
  }
};

const sectionMarkdown = ({ title, blocks }: Section): string => [`### ${escaped(title)}`, ...blocks.map(blockMarkdown)].join('\n\n');

const SIGNS = { good: '🟢', middling: '🟡', bad: '🔴' } as const satisfies Record<ScorecardDocument['tone'], string>;

export const scorecardMarkdown = ({ title, tone, status, lead, note, sections, footer }: ScorecardDocument): string =>
  `${[
    `## ${escaped(title)}`,
    `${SIGNS[tone]} **${escaped(status)}**`,
    ...lead.map(rich),
    `_${rich(note)}_`,
    ...sections.filter(({ isDetail }) => isDetail !== true).map(sectionMarkdown),
    footer.map((text) => `<sub>${rich(text)}</sub>`).join('\n\n'),
  ].join('\n\n')}\n`;
