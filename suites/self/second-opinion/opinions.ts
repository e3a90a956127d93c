import { promisedHeaders, reply } from '../../../src/checks/index.ts';
import { parseJson } from '../../../src/contract/parse-json.ts';
import type { CaseEvidence, Exchange } from '../../../src/model/evidence.ts';

/** What two judges think of one answer: Prism, in the header that it adds as a proxy, and the strict checks of this suite. */

export type Opinion = {
  readonly operationId: string;
  readonly status: number;
  /** What each objects to, in its own words; nothing where it is content. */
  readonly prism: readonly string[];
  readonly ours: readonly string[];
  /** Prism answered itself, and the server was never asked. */
  readonly isUnheard?: true;
};

type Violation = { readonly location: readonly string[]; readonly code: string; readonly message: string };

const isViolation = (value: unknown): value is Violation =>
  typeof value === 'object' && value !== null && 'location' in value && Array.isArray(value.location) && 'message' in value;

/** Prism cuts a list that is too long for a header: that there is one says enough. */
const prismSays = ({ response }: Exchange): readonly string[] => {
  const text = response?.headers.find(([name]) => name.toLowerCase() === 'sl-violations')?.[1];
  if (text === undefined) return [];
  const list = parseJson(text);
  if (!Array.isArray(list)) return ['too many violations to be told'];
  return list.filter(isViolation).map(({ location, code, message }) => `${location.join('.')} ${code}: ${message}`);
};

const checks = [
  reply('it').matchesSchema(),
  promisedHeaders.areThere('it'),
  promisedHeaders.announceTheRateLimit('it'),
  promisedHeaders.tellTheCoding('it'),
];

const weSay = (exchange: Exchange, evidence: CaseEvidence): readonly string[] => {
  const alone: CaseEvidence = { ...evidence, exchanges: [{ ...exchange, label: 'it' }] };
  return checks.flatMap(({ judge }) => {
    const result = judge(alone);
    return result.outcome === 'violated' ? result.findings.map(({ at = '', says, expected }) => `${at} ${says}: ${expected}`.trim()) : [];
  });
};

/** Prism's own answers, to what it passes on to nobody, are no opinion. */
const isPassedOn = ({ response }: Exchange): boolean =>
  response?.headers.some(([name]) => name.toLowerCase() === 'ocp-environment') === true;

export const opinionsOn = (evidence: CaseEvidence): readonly Opinion[] =>
  evidence.exchanges
    .filter(({ response, failure }) => response !== undefined && failure === undefined)
    .map((exchange) => {
      const { operationId, response } = exchange;
      const about = { operationId, status: response?.status ?? 0 };
      if (!isPassedOn(exchange)) return { ...about, prism: [], ours: [], isUnheard: true };
      return { ...about, prism: prismSays(exchange), ours: weSay(exchange, evidence) };
    });
