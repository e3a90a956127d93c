/** The little Markdown that the descriptions use: paragraphs, lists, tables, code, bold. Anything else stays as it is written. */

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const inline = (text: string): string =>
  escapeHtml(text)
    .replaceAll(/`([^`]+)`/g, '<code>$1</code>')
    .replaceAll(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>');

export const markdown = (text: string): string => blocksOf(text).map(renderBlock).join('\n');

/** Consecutive lines of one kind. A list line that is continued on an indented line is one item. */
type Block = { readonly kind: 'paragraph' | 'list' | 'table'; readonly lines: string[] };

const kindOf = (line: string): Block['kind'] => {
  if (line.startsWith('- ')) return 'list';
  return line.startsWith('|') ? 'table' : 'paragraph';
};

const blocksOf = (text: string): readonly Block[] =>
  text
    .trim()
    .split(/\n\s*\n/)
    .flatMap(blocksOfChunk);

const blocksOfChunk = (chunk: string): readonly Block[] => {
  const blocks: Block[] = [];
  for (const line of chunk.split('\n')) {
    const last = blocks.at(-1);
    if (last?.kind === 'list' && line.startsWith('  ')) last.lines.push(`${last.lines.pop() ?? ''} ${line.trim()}`);
    else if (last && last.kind === kindOf(line)) last.lines.push(line);
    else blocks.push({ kind: kindOf(line), lines: [line] });
  }
  return blocks;
};

const renderBlock = (block: Block): string => {
  if (block.kind === 'list') return `<ul>${block.lines.map((line) => `<li>${inline(line.slice(2))}</li>`).join('')}</ul>`;
  if (block.kind === 'paragraph') return `<p>${inline(block.lines.join('\n'))}</p>`;
  const rows = block.lines.filter((line) => !/^\|[-| ]+\|$/.test(line)).map(cellsOf);
  const [head = [], ...body] = rows;
  return table(head, body);
};

const cellsOf = (line: string): readonly string[] =>
  line
    .replaceAll(/^\||\|$/g, '')
    .split('|')
    .map((cell) => inline(cell.trim()));

/** Head and cells are HTML already. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const headRow = `<tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr>`;
  const bodyRows = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return `<table><thead>${headRow}</thead><tbody>${bodyRows.join('\n')}</tbody></table>`;
};
