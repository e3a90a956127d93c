import fc from 'fast-check';
import { ConfigurationError } from '../../../src/errors.ts';
import { toEvidence } from '../../../src/evidence/stored-shape.ts';
import { canonicalVerdict } from '../../../src/judge/canonical-verdicts.ts';
import { type JudgedCase, type JudgedRequirement, judgeCase } from '../../../src/judge/judge-case.ts';
import { diagramsOf } from '../../../src/judge/telling/diagram-of.ts';
import type { CaseEvidence } from '../../../src/model/evidence.ts';
import { SEED } from './property.ts';
import { type Operation, operated, operations } from './surgery.ts';

/**
 * The judge is total: whatever has become of evidence, a verdict comes of it, or a word about the file that is broken. Tried by surgery
 * on evidence of plays: on the file as a whole, and on the messages that it holds.
 */

export type PlayedEvidence = { readonly judged: JudgedCase; readonly requirement: JudgedRequirement; readonly evidence: CaseEvidence };

/** How often a verdict came of what was left, and how often the file was refused for what it had become. */
export type Operated = { readonly judged: number; readonly refused: number };

type Body = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Body => typeof value === 'object' && value !== null;

const parsed = (text: unknown): unknown => {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
};

/** Infinity cannot be written in JSON, and yet it can be read from it. */
const text = (value: unknown): string => (JSON.stringify(value) ?? '').replaceAll('1e+308', '1e999');

/** The messages of an exchange, each of them operated on as JSON, and then written again. */
const operatedMessages = (exchange: unknown, all: readonly Operation[]): unknown => {
  if (!isObject(exchange) || !isObject(exchange['response'])) return exchange;
  const { response } = exchange;
  const { body, messages } = response;
  const bodyJson = isObject(body) ? parsed(body['text']) : undefined;
  const changed = {
    ...response,
    ...(bodyJson === undefined ? {} : { body: { ...(isObject(body) ? body : {}), text: text(operated(bodyJson, all)) } }),
    ...(Array.isArray(messages) ? { messages: messages.map((one: unknown) => operatedMessage(one, all)) } : {}),
  };
  return { ...exchange, response: changed };
};

const operatedMessage = (message: unknown, all: readonly Operation[]): unknown => {
  const data = isObject(message) ? parsed(message['data']) : undefined;
  return data === undefined ? message : { ...(isObject(message) ? message : {}), data: text(operated(data, all)) };
};

const inMessages = (evidence: CaseEvidence, at: number, all: readonly Operation[]): unknown => ({
  ...evidence,
  exchanges: evidence.exchanges.map((exchange, index) => (index % 3 === at % 3 ? operatedMessages(exchange, all) : exchange)),
});

const refusedOrEvidence = (value: unknown): CaseEvidence | undefined => {
  try {
    return toEvidence(value, 'evidence that was operated on');
  } catch (error) {
    if (error instanceof ConfigurationError) return undefined;
    throw error;
  }
};

/** All that is made of evidence without asking anybody: verdict, canonical form, diagrams. */
const expectJudged = ({ judged, requirement }: PlayedEvidence, evidence: CaseEvidence): void => {
  const verdict = judgeCase(judged, evidence, { requirement, reproduce: 'again' });
  if (verdict.verdict === 'harness-error' && evidence.harnessError === undefined) throw new Error(`${judged.id}: ${verdict.sentence}`);
  canonicalVerdict(verdict);
  diagramsOf(verdict, evidence);
};

const surgeries = fc.record({ pick: fc.nat(), at: fc.nat(), isInMessages: fc.boolean(), all: operations });

export const judgeSurgically = (played: readonly PlayedEvidence[], numRuns: number): Operated => {
  let [judged, refused] = [0, 0];
  fc.assert(
    fc.property(surgeries, ({ pick, at, isInMessages, all }) => {
      const one = played[pick % played.length];
      if (one === undefined) throw new Error('nothing was played');
      const left = refusedOrEvidence(isInMessages ? inMessages(one.evidence, at, all) : operated(one.evidence, all));
      if (left === undefined) refused += 1;
      else {
        expectJudged(one, left);
        judged += 1;
      }
    }),
    { numRuns, seed: SEED },
  );
  return { judged, refused };
};
