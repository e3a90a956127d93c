import type { Check } from '../model/case.ts';
import type { CaseEvidence, Exchange } from '../model/evidence.ts';
import type { CheckResult, Finding } from '../model/verdict.ts';
import { check, each, shown, unobserved } from './check.ts';
import { at } from './finding.ts';
import { jsonOf, mediaTypeOf } from './observe.ts';

/** Rules about JSON as it is written, which hold for every answer. */
export const everyJson = {
  isCleanText: (): Check =>
    check('every-json-is-clean-text', 'JSON is UTF-8 without a byte order mark, and no object has a member twice', (evidence) =>
      eachJson(evidence, (exchange) => {
        const { text = '', unreadable } = exchange.response?.body ?? {};
        if (unreadable !== undefined) return at(exchange, 'not to be read', 'JSON in UTF-8', unreadable);
        if (text.startsWith('\uFEFF')) return at(exchange, 'a byte order mark stands first', 'none', 'U+FEFF');
        // A text that is no JSON may be made to take for ever.
        if (text !== '' && jsonOf(exchange) === undefined) return at(exchange, 'not to be read', 'JSON', shown(text));
        const name = repeatedMember(text);
        return name === undefined ? undefined : at(exchange, 'an object has a member twice', 'each member once', shown(name));
      }),
    ),

  hasNoEmptyMember: (): Check =>
    check('every-json-has-no-empty-member', 'no member is null or an empty text', (evidence) =>
      eachJson(evidence, (exchange) =>
        emptyMembers(jsonOf(exchange), '').map(({ where, value }) =>
          at(exchange, 'a member without a value', 'no such member', value, where),
        ),
      ),
    ),
};

/** Of an answer that should have been JSON and is none, nothing was shown. */
const eachJson = (evidence: CaseEvidence, judge: (exchange: Exchange) => Finding | readonly Finding[] | undefined): CheckResult => {
  const whole = evidence.exchanges.filter((exchange) => isJson(exchange) && exchange.response?.body.isTruncated === false);
  const judged = each(whole, 'no answer in JSON came', judge);
  const other = evidence.exchanges.find((exchange) => !isJson(exchange) && exchange.response?.body.wireBytes !== 0);
  return judged.outcome === 'met' && other !== undefined ? unobserved(`no answer in JSON came to "${other.label}"`) : judged;
};

const isJson = (exchange: Exchange): boolean => /^application\/(problem\+)?json$/.test(mediaTypeOf(exchange) ?? '');

/** Where strings begin, and brackets: all else is of no account here. */
const MARKS = /["{}[\]]/g;
const COLON = /\s*:/y;

/** Behind the closing quote. By hand: a regular expression that steps over escapes runs out of stack on some megabytes of them. */
const endOfString = (text: string, start: number): number => {
  let end = start + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  return end + 1;
};

const isBeforeColon = (text: string, end: number): boolean => {
  COLON.lastIndex = end;
  return COLON.test(text);
};

/** The text is JSON: its brackets and its quotes come in pairs. */
const repeatedMember = (text: string): string | undefined => {
  const scopes: Set<string>[] = [];
  MARKS.lastIndex = 0;
  for (let mark = MARKS.exec(text); mark !== null; mark = MARKS.exec(text)) {
    if (mark[0] === '{' || mark[0] === '[') scopes.push(new Set());
    else if (mark[0] !== '"') scopes.pop();
    else {
      const end = endOfString(text, mark.index);
      MARKS.lastIndex = end;
      const name = isBeforeColon(text, end) ? unescaped(text.slice(mark.index + 1, end - 1)) : undefined;
      if (name !== undefined && scopes.at(-1)?.has(name) === true) return name;
      if (name !== undefined) scopes.at(-1)?.add(name);
    }
  }
  return undefined;
};

const unescaped = (raw: string): string => {
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    return raw;
  }
};

type EmptyMember = { readonly where: string; readonly value: string };

/** Not by recursion: what a peer nests deeply enough would overflow the stack. */
const emptyMembers = (json: unknown, root: string): readonly EmptyMember[] => {
  const found: EmptyMember[] = [];
  const waiting: { readonly value: unknown; readonly where: string }[] = [{ value: json, where: root }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    const isList = Array.isArray(next.value);
    for (const [name, value] of Object.entries(next.value)) {
      const where = `${next.where}/${name}`;
      if (!isList && (value === null || value === '')) found.push({ where, value: shown(value) });
      waiting.push({ value, where });
    }
  }
  return found;
};
