import fc from 'fast-check';
import { operationOf } from '../../contract/answer.ts';
import type { InputRule } from '../../model/input-rule.ts';
import { badJson } from './bad-json.ts';
import { type BadValues, badText, goodText } from './bad-text.ts';

/** What of a good request is changed so that it breaks one rule. Everything is as it goes over the wire. */
export type Change =
  | { readonly in: 'path'; readonly segment: string }
  | { readonly in: 'query'; readonly text: string }
  /** In the place of all fields of that name. */
  | { readonly in: 'header'; readonly name: string; readonly values: readonly string[] }
  | { readonly in: 'form'; readonly without: readonly string[]; readonly text: string; readonly isAnonymous: boolean }
  | { readonly in: 'body'; readonly text: string; readonly mediaType?: string };

/** More than small messages need, and not more than a server can throw away at once. */
const TOO_LARGE_BYTES = 131_072;

/** Neither of these is percent-encoded UTF-8, whoever reads them. */
const BADLY_ENCODED = ['%', '%zz', '%FF', '%C3%28', '%ED%A0%80', '%F0%28%8C%BC', '%E4%A'] as const;

const UNACCEPTABLE = ['application/xml', 'image/png', 'text/html', 'application/octet-stream', 'audio/*', 'text/csv;q=0.5'] as const;

const UNREADABLE_JSON = ['{', '{"callbackUrl":', '[1,]', "{'a':1}", '{"a":1}}', 'NaN', 'undefined'] as const;
const UNREADABLE_FORM = ['{"grant_type":"client_credentials"}', '%', '&&&', '<grant_type>client_credentials</grant_type>'] as const;

const FOREIGN_MEDIA_TYPES = ['text/plain', 'application/xml', 'multipart/form-data; boundary=x', 'image/png'] as const;

const map = <From>({ edges, arbitrary }: BadValues<From>, to: (value: From) => Change): BadValues<Change> => ({
  edges: edges.map(to),
  arbitrary: arbitrary.map(to),
});

const among = (words: readonly [string, ...string[]]): BadValues<string> => ({
  edges: [words[0]],
  arbitrary: fc.constantFrom(...words),
});

/** `+` stands for a blank in forms only, and means nothing here. */
const encoded = (text: string): string => encodeURIComponent(text);

const twice = ({ schema }: InputRule): BadValues<readonly [string, string]> => ({
  edges: [],
  arbitrary: fc.tuple(goodText(schema), goodText(schema)),
});

/** The name and value of a query parameter or a form field, or both of them twice, or nothing. */
const pairs = (rule: InputRule): BadValues<string> => {
  const { name, fault } = rule;
  if (fault === 'missing') return { edges: [], arbitrary: fc.constant('') };
  if (fault === 'empty') return { edges: [], arbitrary: fc.constant(`${name}=`) };
  if (fault === 'alone') return { edges: [], arbitrary: goodText(rule.schema).map((good) => `${name}=${encoded(good)}`) };
  if (fault === 'encoding') {
    const raw = among(BADLY_ENCODED);
    return { edges: raw.edges.map((text) => `${name}=${text}`), arbitrary: raw.arbitrary.map((text) => `${name}=${text}`) };
  }
  if (fault === 'repeated') {
    return { edges: [], arbitrary: twice(rule).arbitrary.map((both) => both.map((good) => `${name}=${encoded(good)}`).join('&')) };
  }
  const texts = badText(rule) ?? { edges: [], arbitrary: fc.constant('') };
  const pair = (text: string): string => `${name}=${encoded(text)}`;
  return { edges: texts.edges.map(pair), arbitrary: texts.arbitrary.map(pair) };
};

const segments = (rule: InputRule): BadValues<string> => {
  if (rule.fault === 'empty') return { edges: [], arbitrary: fc.constant('') };
  if (rule.fault === 'encoding') return among(BADLY_ENCODED);
  const texts = badText(rule) ?? { edges: [], arbitrary: fc.constant('%') };
  return { edges: texts.edges.map(encoded), arbitrary: texts.arbitrary.map(encoded) };
};

const fieldValues = (rule: InputRule): BadValues<readonly string[]> => {
  if (rule.fault === 'missing') return { edges: [], arbitrary: fc.constant([]) };
  if (rule.fault === 'empty') return { edges: [], arbitrary: fc.constant(['']) };
  if (rule.fault === 'repeated') return twice(rule);
  const texts = badText(rule) ?? { edges: [], arbitrary: fc.constant('') };
  return { edges: texts.edges.map((text) => [text]), arbitrary: texts.arbitrary.map((text) => [text]) };
};

const ASSERTION_FIELDS = ['client_id', 'client_assertion', 'client_assertion_type'] as const;

/** What goes with a client assertion, so that nothing but the broken field is wrong. */
const PARTNERS: Readonly<Record<string, string>> = {
  client_assertion: `client_assertion_type=${encoded('urn:ietf:params:oauth:client-assertion-type:jwt-bearer')}`,
  client_assertion_type: 'client_assertion=e30.e30.c2ln',
};

const fieldChange =
  ({ name, fault }: InputRule) =>
  (text: string): Change => {
    const partner = fault === 'alone' ? undefined : PARTNERS[name];
    const whole = partner === undefined ? text : `${text}&${partner}`;
    if (name in PARTNERS) return { in: 'form', without: ASSERTION_FIELDS, text: whole, isAnonymous: true };
    // A good assertion beside another client could be counted as an attempt on it, and lock the credential.
    const without = name === 'client_id' ? ASSERTION_FIELDS : [name];
    return { in: 'form', without, text: whole, isAnonymous: false };
  };

const wholeBody = ({ place, fault, operationId }: InputRule): BadValues<Change> | undefined => {
  const body = (text: string): Change => ({ in: 'body', text });
  if (fault === 'empty') return map({ edges: [], arbitrary: fc.constant('') }, body);
  if (fault === 'malformed') return map(among(place === 'form' ? UNREADABLE_FORM : UNREADABLE_JSON), body);
  if (fault === 'too-large') {
    const text = place === 'form' ? `padding=${'a'.repeat(TOO_LARGE_BYTES)}` : JSON.stringify({ padding: 'a'.repeat(TOO_LARGE_BYTES) });
    return map({ edges: [], arbitrary: fc.constant(text) }, body);
  }
  if (fault !== 'media-type') return undefined;
  const [[, input] = []] = Object.entries(operationOf(operationId)?.requestBody?.inputs ?? {});
  const text = place === 'form' ? 'grant_type=client_credentials' : JSON.stringify(input?.example);
  return map(among(FOREIGN_MEDIA_TYPES), (mediaType) => ({ in: 'body', text, mediaType }));
};

const bodyOf = (rule: InputRule): BadValues<Change> => {
  const [[, input] = []] = Object.entries(operationOf(rule.operationId)?.requestBody?.inputs ?? {});
  return map(badJson(rule, input?.example), (json) => ({ in: 'body', text: JSON.stringify(json) }));
};

/** Every way in which a request can break the rule, as far as it can be sent at all. */
export const badRequests = (rule: InputRule): BadValues<Change> => {
  switch (rule.place) {
    case 'path':
      return map(segments(rule), (segment) => ({ in: 'path', segment }));
    case 'query':
      return map(pairs(rule), (text) => ({ in: 'query', text }));
    case 'header':
      return map(fieldValues(rule), (values) => ({ in: 'header', name: rule.name, values }));
    case 'request':
      return map(among(UNACCEPTABLE), (value) => ({ in: 'header', name: rule.name, values: [value] }));
    case 'form':
      return (rule.name === '' ? wholeBody(rule) : undefined) ?? map(pairs(rule), fieldChange(rule));
    case 'json':
      return (rule.name === '' ? wholeBody(rule) : undefined) ?? bodyOf(rule);
  }
};
