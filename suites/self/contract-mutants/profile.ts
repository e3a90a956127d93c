import { parseJson } from '../../../src/contract/parse-json.ts';
import type { CaseEvidence, Exchange } from '../../../src/model/evidence.ts';
import type { Performance } from '../play-and-judge.ts';
import { keyOf, type PlaceKey, textsOf } from './places.ts';
import { playCase } from './play-case.ts';

/** What one case sees of the reference: which answers, which of them it holds against their schemas, and their texts. */

export type CaseProfile = {
  readonly caseId: string;
  readonly isPassed: boolean;
  readonly durationMs: number;
  /** Places of answers that came, and those under a label that a check of schemas reads. */
  readonly seen: readonly PlaceKey[];
  readonly judged: readonly PlaceKey[];
  readonly texts: readonly (readonly [PlaceKey, string])[];
};

/** Of all texts of one case: the rest looks like these. */
const MOST_CHARACTERS = 2_000_000;

const bareLabel = (label: string): string => label.replace(/#\d+$/, '');

const schemaLabels = (checks: readonly string[]): ReadonlySet<string> =>
  new Set(checks.flatMap((id) => /^(.*?)(-\w+|-control-totals)?-matches-schema$/.exec(id)?.[1] ?? []));

const keysOf = (exchange: Exchange): readonly PlaceKey[] => {
  const { operationId, response } = exchange;
  return response === undefined ? [] : [keyOf({ operationId, status: response.status }), ...textsOf(exchange).map(([key]) => key)];
};

/** The recorder keeps a label of a token, which is not what a token looks like. */
export const withTokens = (text: string, { secrets }: CaseEvidence): string =>
  secrets.reduce((changed, { label }) => changed.replaceAll(JSON.stringify(label), '"a-token"'), text);

const textsSeen = (evidence: CaseEvidence): CaseProfile['texts'] => {
  const known = new Map<string, readonly [PlaceKey, string]>();
  let characters = 0;
  for (const [key, text] of evidence.exchanges.flatMap(textsOf)) {
    if (characters > MOST_CHARACTERS || known.has(`${key} ${text}`)) continue;
    characters += text.length;
    known.set(`${key} ${text}`, [key, withTokens(text, evidence)]);
  }
  return [...known.values()];
};

export const profileCase = async (performance: Performance): Promise<CaseProfile> => {
  const { evidence, verdict } = await playCase(performance);
  const labels = schemaLabels(verdict.checks.map(({ id }) => id));
  const judged = evidence.exchanges.filter(({ label }) => labels.has(bareLabel(label)));
  return {
    caseId: performance.caseId,
    isPassed: verdict.verdict === 'pass',
    durationMs: evidence.durationMs,
    seen: [...new Set(evidence.exchanges.flatMap(keysOf))],
    judged: [...new Set(judged.flatMap(keysOf))],
    texts: textsSeen(evidence),
  };
};

type Messages = ReadonlyMap<PlaceKey, readonly unknown[]>;

/** What all cases saw together. */
export type Profile = {
  readonly cases: readonly CaseProfile[];
  readonly messages: Messages;
  /** Of those, the ones that a check of schemas read: what is changed there is looked at. */
  readonly read: Messages;
};

/** Of one kind of message: the rest looks like these. */
const MOST_OF_A_KIND = 3_000_000;

const messagesIn = (texts: CaseProfile['texts']): Messages => {
  const known = new Map<PlaceKey, Set<string>>();
  const sizes = new Map<PlaceKey, number>();
  for (const [key, text] of texts) {
    const own = known.get(key) ?? new Set<string>();
    const size = sizes.get(key) ?? 0;
    known.set(key, own);
    if (size > MOST_OF_A_KIND || own.has(text)) continue;
    own.add(text);
    sizes.set(key, size + text.length);
  }
  return new Map([...known].map(([key, own]) => [key, [...own].flatMap(parsed)]));
};

export const profileOf = (cases: readonly CaseProfile[]): Profile => ({
  cases,
  messages: messagesIn(cases.flatMap(({ texts }) => texts)),
  read: messagesIn(cases.flatMap(({ texts, judged }) => texts.filter(([key]) => judged.includes(key)))),
});

const parsed = (text: string): readonly unknown[] => {
  const message = parseJson(text);
  return message === undefined ? [] : [message];
};
