import type { AnswerCoverage, Coverage, OperationCoverage } from '../../model/coverage.ts';
import { coverageRows, ratioText, undocumentedLines, unreadLines } from '../coverage-text.ts';

/** What a run has seen of the contract, as a page that Allure shows with the run: no script, and nothing that is loaded. */

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A peer's words are among the names: they are text here. */
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

const row = (cells: readonly string[], tag: 'td' | 'th' = 'td'): string =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;

const table = (head: readonly string[], rows: readonly string[]): string =>
  `<table><thead>${row(head.map(escaped), 'th')}</thead><tbody>${rows.join('')}</tbody></table>`;

const folded = (names: readonly string[]): string =>
  names.length === 0 ? '' : `<details><summary>${names.length}</summary>${names.map(escaped).join('<br>')}</details>`;

const section = (title: string, names: readonly string[]): string =>
  names.length === 0 ? '' : `<h2>${escaped(title)}</h2><ul>${names.map((name) => `<li>${escaped(name)}</li>`).join('')}</ul>`;

const answerRow = (operation: string, { status, mediaType, answers, properties }: AnswerCoverage): string => {
  const total = properties.seen.length + properties.unseen.length;
  const cells = [operation, String(status), mediaType ?? 'no body', answers === 0 ? 'never came' : String(answers)].map(escaped);
  const text = row([...cells, total === 0 ? '' : `${properties.seen.length} of ${total}`, answers === 0 ? '' : folded(properties.unseen)]);
  return answers === 0 ? text.replace('<tr>', '<tr class="never">') : text;
};

const answerRows = ({ operation, answers }: OperationCoverage): readonly string[] => answers.map((answer) => answerRow(operation, answer));

const style = `body{font:14px/1.5 system-ui,sans-serif;margin:8px 16px;color:#1a1a1a;background:#fff}
table{border-collapse:collapse;margin:0 0 24px}th,td{padding:3px 12px 3px 0;text-align:left;vertical-align:top;border-bottom:1px solid #ddd}
.never td{color:#888}h2{font-size:16px;margin-top:24px}summary{cursor:pointer}`;

/** What the table of the answers says better. */
const answersHold = ['answers', 'properties'];

const reasons = (rows: Coverage['requirements']['undecided']): readonly string[] =>
  rows.map(({ requirement, reason }) => `${requirement}: ${reason}`);

export const coveragePage = (coverage: Coverage): string => {
  const totals = coverageRows(coverage).map(({ name, ratio, note, missing }) =>
    row([escaped(name), ratioText(ratio), escaped(note ?? ''), answersHold.includes(name) ? '' : folded(missing)]),
  );
  return [
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Coverage</title><style>${style}</style></head><body>`,
    table(['', 'seen', '', 'missing'], totals),
    '<p>Seen says that it came, not that it was right: that is for the verdicts. A property is seen when it held a value.</p>',
    section('Answers that are not documented', undocumentedLines(coverage)),
    section('Answers that could not be read', unreadLines(coverage)),
    '<h2>Every documented answer</h2>',
    table(['operation', 'status', 'media type', 'came', 'properties', 'without a value'], coverage.operations.flatMap(answerRows)),
    section('Requirements that were not decided', reasons(coverage.requirements.undecided)),
    section('Requirements that nothing can observe', reasons(coverage.requirements.excluded)),
    '</body></html>\n',
  ].join('\n');
};
