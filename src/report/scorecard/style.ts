/** Plain and dark on light, large enough to be read in a meeting; on paper without the navigation, and with table heads on every page. */
export const style = `
:root { color-scheme: light; --ink: #16202c; --soft: #4a5868; --line: #cdd5de; --wash: #f4f6f8; --link: #0b4f8a; }
* { box-sizing: border-box; }
html { font: 100%/1.55 "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, "Noto Sans", sans-serif; color: var(--ink); background: #fff; }
html:lang(zh) { font-family: "PingFang HK", "Noto Sans HK", "Noto Sans CJK HK", "Noto Sans CJK TC", "Microsoft JhengHei", sans-serif; line-height: 1.7; }
body { max-width: 66rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 1rem; letter-spacing: -0.01em; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.5rem 0 0.75rem; padding-top: 0.75rem; border-top: 2px solid var(--ink); }
p, ul, ol { margin: 0 0 0.75rem; max-width: 52rem; }
li { margin-bottom: 0.5rem; overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: 0.15em; }
a:focus-visible, .scroll:focus-visible { outline: 3px solid #b35900; outline-offset: 2px; }
code { font: 0.875em/1.4 ui-monospace, "SF Mono", Consolas, "Liberation Mono", monospace; overflow-wrap: anywhere; }
.kicker { color: var(--soft); margin-bottom: 0.25rem; }
.status { display: inline-block; max-width: none; font-size: 1.5rem; font-weight: 700; line-height: 1.25; padding: 0.6rem 1rem; margin-bottom: 1rem; border-left: 0.6rem solid; }
.status.bad { color: #8c1414; background: #fdecea; border-color: #b3261e; }
.status.middling { color: #6b4000; background: #fff3dc; border-color: #c77700; }
.status.good { color: #14532d; background: #e7f5ec; border-color: #1e7d45; }
.lead { font-size: 1.0625rem; }
.note { color: var(--soft); font-size: 0.9375rem; }
dl + dl { margin-top: 1rem; }
nav { margin-top: 1.5rem; padding: 0.75rem 1rem; background: var(--wash); }
nav ul { margin: 0; padding: 0; max-width: none; list-style: none; columns: 16rem; column-gap: 1.5rem; }
nav li { margin: 0 0 0.25rem; break-inside: avoid; }
dl { margin: 0; border: 1px solid var(--line); }
dl div { display: grid; grid-template-columns: 13rem 1fr; border-top: 1px solid var(--line); }
dl div:first-child { border-top: 0; }
dt { padding: 0.5rem 0.75rem; background: var(--wash); font-weight: 600; }
dd { margin: 0; padding: 0.5rem 0.75rem; overflow-wrap: anywhere; }
.blank { color: var(--soft); font-style: italic; }
html:lang(zh) .blank { font-style: normal; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.6rem; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 2px solid var(--ink); vertical-align: bottom; }
tbody th { font-weight: 400; }
.id { white-space: nowrap; }
html:lang(zh) table { word-break: keep-all; overflow-wrap: break-word; }
tbody tr:last-child th strong { font-weight: 700; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
thead .number { white-space: normal; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: 0.875rem; overflow-wrap: anywhere; }
@media (max-width: 40rem) {
  body { padding-top: 1.25rem; }
  h1 { font-size: 1.625rem; }
  .status { font-size: 1.25rem; }
  dl div { grid-template-columns: 1fr; }
  dd { padding-top: 0.25rem; }
}
@media print {
  @page { size: A4; margin: 16mm 14mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #4a5868; } }
  html { font-size: 9.5pt; }
  body { max-width: none; padding: 0; }
  nav { display: none; }
  h2 { break-after: avoid; margin-top: 1.75rem; }
  tr, li, dl, dl div { break-inside: avoid; }
  .scroll { overflow: visible; }
  table { font-size: 8.5pt; }
  .status { print-color-adjust: exact; -webkit-print-color-adjust: exact; border: 2px solid; border-left-width: 0.6rem; }
  a { color: inherit; text-decoration: underline; }
  thead, tbody tr:nth-child(-n+3) { break-before: avoid; }
  .blank { display: inline-block; min-height: 7mm; color: transparent; }
}
`;
