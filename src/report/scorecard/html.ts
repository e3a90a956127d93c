import type { Block, Inline, Rich, ScorecardDocument, Section, Table } from './document.ts';
import { style } from './style.ts';

/** One page that needs nothing beside itself, loads nothing and runs nothing: to read, to print, to mail. */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** Where a name may break: ids are long, and columns are not. */
const breakable = (text: string): string => escaped(text).replace(/([-/])(?=\w)/g, '$1<wbr>');

type Page = Pick<ScorecardDocument, 'language' | 'toFillIn'>;

const languageMark = ({ language }: Page): string => (language === 'en' ? '' : ' lang="en"');

const inlineHtml = (part: Inline, page: Page): string => {
  if (typeof part === 'string') return escaped(part);
  switch (part.kind) {
    case 'english':
      return page.language === 'en' ? escaped(part.text) : `<span lang="en">${escaped(part.text)}</span>`;
    case 'code':
      return `<code>${breakable(part.text)}</code>`;
    case 'strong':
      return `<strong>${escaped(part.text)}</strong>`;
    case 'link':
      return `<a href="${escaped(part.href)}"${part.isEnglish ? languageMark(page) : ''}>${escaped(part.text)}</a>`;
  }
};

const richHtml = (text: Rich, page: Page): string => text.map((part) => inlineHtml(part, page)).join('');

/** Short and all of one piece, wherever its column has room. */
const REQUIREMENT_ID = /^[A-Z]+-[A-Z]+-\d+$/;

const rowHead = (content: string): string => `<th scope="row"${REQUIREMENT_ID.test(content) ? ' class="id"' : ''}>${content}</th>`;

const cellHtml = (cell: Rich, { column, table, page }: { column: number; table: Table; page: Page }): string => {
  const numeric = table.numbersFrom !== undefined && column >= table.numbersFrom ? ' class="number"' : '';
  const content = richHtml(cell, page);
  return column === 0 ? rowHead(content) : `<td${numeric}>${content}</td>`;
};

const tableHtml = (table: Table, page: Page): string => {
  const head = table.head
    .map(
      (name, column) =>
        `<th scope="col"${table.numbersFrom !== undefined && column >= table.numbersFrom ? ' class="number"' : ''}>${escaped(name)}</th>`,
    )
    .join('');
  const rows = table.rows.map((row) => `<tr>${row.map((cell, column) => cellHtml(cell, { column, table, page })).join('')}</tr>`);
  const caption = escaped(table.caption);
  return `<div class="scroll" role="group" aria-label="${caption}" tabindex="0"><table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table></div>`;
};

const blockHtml = (block: Block, page: Page): string => {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${richHtml(block.text, page)}</p>`;
    case 'list': {
      const tag = block.isNumbered ? 'ol' : 'ul';
      return `<${tag}>\n${block.items.map((item) => `<li>${richHtml(item, page)}</li>`).join('\n')}\n</${tag}>`;
    }
    case 'facts': {
      const value = (text: Rich): string =>
        text.length === 0 ? `<span class="blank">${escaped(page.toFillIn)}</span>` : richHtml(text, page);
      return `<dl>\n${block.rows.map((row) => `<div><dt>${escaped(row.name)}</dt><dd>${value(row.value)}</dd></div>`).join('\n')}\n</dl>`;
    }
    case 'table':
      return tableHtml(block, page);
  }
};

const sectionHtml = ({ id, title, blocks }: Section, page: Page): string =>
  `<section aria-labelledby="${id}">\n<h2 id="${id}">${escaped(title)}</h2>\n${blocks.map((block) => blockHtml(block, page)).join('\n')}\n</section>`;

const policy = "default-src 'none'; style-src 'unsafe-inline'";

export const scorecardHtml = (document: ScorecardDocument): string => {
  const { language, title, kicker, tone, status, lead, note, contents, sections, footer } = document;
  const page = document;
  const links = sections.map((one) => `<li><a href="#${one.id}">${escaped(one.title)}</a></li>`).join('\n');
  return `<!doctype html>
<html lang="${language === 'en' ? 'en' : 'zh-Hant-HK'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(`${status}: ${title}`)}</title>
<style>${style}</style>
</head>
<body>
<header>
<p class="kicker">${escaped(kicker)}</p>
<h1>${escaped(title)}</h1>
<p class="status ${tone}">${escaped(status)}</p>
${lead.map((text) => `<p class="lead">${richHtml(text, page)}</p>`).join('\n')}
<p class="note">${richHtml(note, page)}</p>
</header>
<nav aria-label="${escaped(contents)}"><ul>
${links}
</ul></nav>
<main>
${sections.map((one) => sectionHtml(one, page)).join('\n')}
</main>
<footer>
${footer.map((text) => `<p>${richHtml(text, page)}</p>`).join('\n')}
</footer>
</body>
</html>
`;
};
