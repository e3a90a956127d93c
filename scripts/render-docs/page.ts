import { childOf, type SpecTarget } from '../../src/spec/load.ts';
import { methods } from '../../src/spec/methods.ts';
import { isNode, itemsOf, membersOf, textOf } from '../../src/spec/node.ts';
import { escapeHtml, inline, markdown } from './markdown.ts';
import { type OperationSpot, renderOperation } from './operation.ts';
import { type Contract, renderSchema, schemaLink, schemasUsed } from './schema.ts';

/** One document as one page that needs no network: style inside, no script at all. */

export const renderDocument = (contract: Contract, place: SpecTarget): { readonly title: string; readonly html: string } => {
  const document = isNode(place.value) ? place.value : {};
  const info = isNode(document.info) ? document.info : {};
  const title = textOf(info.title) ?? '';
  const spots = [...spotsOf(contract, place, 'paths'), ...spotsOf(contract, place, 'webhooks')];
  const schemas = schemasUsed(contract, place);
  const operationLinks = spots.map((spot) => {
    const id = isNode(spot.place.value) ? (textOf(spot.place.value.operationId) ?? '') : '';
    return `<li><a href="#${escapeHtml(id)}">${escapeHtml(id)}</a></li>`;
  });
  const body = `<nav><h2>${inline(title)}</h2><ul>${operationLinks.join('')}</ul><h2>Schemas</h2>
<ul>${schemas.map(({ name }) => `<li>${schemaLink(name)}</li>`).join('')}</ul><p><a href="index.html">All documents</a></p></nav>
<main><h1>${inline(title)} <small>${escapeHtml(textOf(info.version) ?? '')}</small></h1><p class="lead">${inline(textOf(info.summary) ?? '')}</p>
${markdown(textOf(info.description) ?? '')}${legend}
<h2>Operations</h2>${spots.map((spot) => renderOperation(contract, spot)).join('\n')}
<h2>Schemas</h2>${schemas.map((schema) => renderSchema(contract, schema)).join('\n')}</main>`;
  return { title, html: page(title, body) };
};

export const renderIndex = (documents: readonly { readonly file: string; readonly title: string }[]): string =>
  page(
    'OCP reference contract',
    `<main><h1>OCP reference contract</h1><p>Written from public material; not HKEX's.</p>${legend}
<ul>${documents.map(({ file, title }) => `<li><a href="${escapeHtml(file)}">${inline(title)}</a></li>`).join('')}</ul></main>`,
  );

const spotsOf = (contract: Contract, document: SpecTarget, section: 'paths' | 'webhooks'): readonly OperationSpot[] => {
  const root = isNode(document.value) ? document.value : {};
  const [server] = itemsOf(root.servers);
  const url = isNode(server) ? (textOf(server.url) ?? '') : '';
  const base = section === 'paths' ? url.replace(/^https:\/\/[^/]+/, '') : 'webhook ';
  return membersOf(root[section]).flatMap(([path]) =>
    methods.flatMap((method) => {
      const place = childOf(contract.tree, document, section, path, method);
      return place ? [{ place, method, path: `${base}${path}` }] : [];
    }),
  );
};

const legend = `<p>Everything says where it comes from: <span class="badge stated">stated</span> by HKSCC's circular,
<span class="badge aligned">aligned</span> to a published layout or practice, <span class="badge assumed">assumed</span> until the licensed guide confirms it.</p>`;

const style = `body{margin:0;font:15px/1.5 system-ui,sans-serif;color:#1c2330;display:flex}
nav{width:230px;flex:none;height:100vh;overflow:auto;position:sticky;top:0;padding:12px 18px;box-sizing:border-box;background:#f4f6f9;font-size:13px}
nav ul{list-style:none;padding:0}nav h2{font-size:14px}main{padding:12px 32px;max-width:1050px;min-width:0}
section{border-top:1px solid #d8dee8;padding-top:6px;margin-top:26px}h1 small{font-weight:normal;color:#68748a}.lead{font-size:17px}
table{border-collapse:collapse;width:100%;margin:8px 0}th,td{border:1px solid #d8dee8;padding:5px 8px;text-align:left;vertical-align:top}
th{background:#f4f6f9;font-weight:600}td p{margin:0 0 4px}td:first-child code{white-space:nowrap}code{background:#eef1f6;padding:1px 4px;border-radius:3px;font-size:13px;overflow-wrap:anywhere}
pre{background:#1c2330;color:#e7ecf5;padding:10px;overflow:auto;font-size:12.5px;border-radius:4px}em{color:#68748a;font-size:12.5px}
summary{cursor:pointer;padding:3px 0}.answer{border:1px solid #d8dee8;border-radius:4px;padding:2px 10px;margin:5px 0}.address{font-size:16px}
.badge{font-size:11.5px;padding:1px 7px;border-radius:9px;margin-right:6px;color:#fff}.stated{background:#1d7a46}.aligned{background:#2a62ad}.assumed{background:#a35c00}
.origin{color:#68748a;font-size:12.5px}a{color:#2a62ad}@media(max-width:800px){body{display:block}nav{position:static;width:auto;height:auto}}`;

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title>
<style>${style}</style></head><body>${body}</body></html>
`;
