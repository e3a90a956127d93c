import type { Diagram } from '../../model/diagram.ts';
import type { CaseEvidence, Exchange } from '../../model/evidence.ts';
import type { CheckVerdict, Finding, Measurement, Verdict } from '../../model/verdict.ts';
import { diagramSvg } from '../diagram/diagram-svg.ts';
import { diagramText } from '../diagram/diagram-text.ts';
import { checkText, findingText } from '../finding-text.ts';
import { type CaseReport, isRed } from '../run-report.ts';
import { capped, exchangeLine, exchangeText, wireLogText } from '../wire-text.ts';
import { captureText, outputText, timelineText } from './client-parts.ts';

/** A step as Allure shows it, with all that hangs below it. */
export type ReportStep = {
  readonly name: string;
  readonly status: 'passed' | 'failed' | 'broken';
  /** Shown when the step is opened; empty when there is nothing to add. */
  readonly message: string;
  /** Milliseconds since the case began; absent where a step took no time. */
  readonly timing?: { readonly startedMs: number; readonly endedMs: number };
  readonly parameters: readonly { readonly name: string; readonly value: string }[];
  readonly attachments: readonly ReportAttachment[];
  readonly steps: readonly ReportStep[];
};

export type ReportAttachment = { readonly name: string; readonly text: string; readonly type: 'text/plain' | 'image/svg+xml' };

// Allure copies every attachment into its report, so logs are cut; a passing case is read for its shape, not for its bytes.
const exchangeLimit = 32 * 1024;
const redLogLimit = 256 * 1024;
const greenLogLimit = 32 * 1024;
const valueLimit = 2000;
const redRecords = 200;
const greenRecords = 20;

const step = (name: string, status: ReportStep['status'], rest: Partial<ReportStep> = {}): ReportStep => ({
  name,
  status,
  message: '',
  parameters: [],
  attachments: [],
  steps: [],
  ...rest,
});

const exchangeStep = (exchange: Exchange): ReportStep => step(exchangeLine(exchange), 'passed', { timing: exchange.timing });

const exchangeAttachment = (label: string | undefined, evidence: CaseEvidence | undefined): readonly ReportAttachment[] =>
  (evidence?.exchanges ?? [])
    .filter((exchange) => exchange.label === label)
    .map((exchange) => ({
      name: `Wire: exchange "${exchange.label}"`,
      text: capped(exchangeText(exchange), exchangeLimit),
      type: 'text/plain',
    }));

const findingParameters = ({ expected, received, exchange, at, curl }: Finding): ReportStep['parameters'] => [
  { name: 'expected', value: capped(expected, valueLimit) },
  { name: 'received', value: capped(received, valueLimit) },
  ...(exchange === undefined ? [] : [{ name: 'exchange', value: exchange }]),
  ...(at === undefined ? [] : [{ name: 'at', value: at }]),
  ...(curl === undefined ? [] : [{ name: 'try it', value: capped(curl, valueLimit) }]),
];

const measuredParameters = ({ expected, received }: Measurement): ReportStep['parameters'] => [
  { name: 'expected', value: expected },
  { name: 'received', value: received },
];

const findingStep = (finding: Finding, diagram: Diagram | undefined): ReportStep =>
  step(finding.says, 'failed', {
    message: [findingText(finding), ...(diagram === undefined ? [] : [diagramText(diagram)])].join('\n\n'),
    parameters: findingParameters(finding),
    attachments: diagram === undefined ? [] : [{ name: 'Sequence diagram', text: diagramSvg(diagram), type: 'image/svg+xml' }],
  });

type DiagramOf = (finding: Finding) => Diagram | undefined;

const checkStep = (check: CheckVerdict, diagramOf: DiagramOf): ReportStep => {
  switch (check.outcome) {
    case 'met':
      return step(check.says, 'passed', check.measured === undefined ? {} : { parameters: measuredParameters(check.measured) });
    case 'unobserved':
      return step(check.says, 'broken', { message: checkText(check), parameters: [{ name: 'not observed', value: check.missing }] });
    case 'violated':
      // Each finding says what it is in a step of its own.
      return step(check.says, 'failed', {
        steps: check.findings.map((finding) => findingStep(finding, diagramOf(finding))),
      });
  }
};

const prerequisiteStep = ({ missing, harnessError }: CaseEvidence): readonly ReportStep[] => {
  if (harnessError !== undefined) return [step('The suite itself failed', 'broken', { message: harnessError })];
  if (missing === undefined) return [];
  const parameters = [
    { name: 'needed', value: missing.needed },
    { name: 'found', value: missing.found },
  ];
  return [
    step('The case could not be played to its end', 'broken', { message: `needed ${missing.needed}, found ${missing.found}`, parameters }),
  ];
};

// A client may ask hundreds of times; the wire log has them all.
const stepsShown = 120;

/** Requests, and what the stage did between them, in order of time. */
const playedSteps = ({ exchanges, client }: CaseEvidence): readonly ReportStep[] => {
  const done = (client?.timeline ?? []).map(({ atMs, says }) =>
    step(`Stage: ${says}`, 'passed', { timing: { startedMs: atMs, endedMs: atMs } }),
  );
  const all = [...done, ...exchanges.map(exchangeStep)].toSorted((a, b) => (a.timing?.startedMs ?? 0) - (b.timing?.startedMs ?? 0));
  const hidden = client === undefined ? 0 : all.length - stepsShown;
  return hidden > 0 ? [...all.slice(0, stepsShown), step(`… and ${hidden} more, in the wire log`, 'passed')] : all;
};

const clientAttachments = ({ client }: CaseEvidence, isShown: boolean): readonly ReportAttachment[] => {
  if (client === undefined) return [];
  const output = outputText(client, isShown ? redLogLimit : greenLogLimit);
  const texts = [
    ['What the stage did, and how the client ran', timelineText(client)],
    ['Output of the client', output],
    ['End of the capture', captureText(client, isShown ? redRecords : greenRecords)],
  ] as const;
  return texts.filter(([, text]) => text !== '').map(([name, text]) => ({ name, text, type: 'text/plain' }));
};

const driveStep = (evidence: CaseEvidence): ReportStep => {
  const beyond = prerequisiteStep(evidence);
  const ending: Partial<ReportStep> = beyond.length === 0 ? {} : { message: 'It did not come to its end; the last step says why.' };
  const status = beyond.length === 0 ? 'passed' : 'broken';
  const waited = `${Math.round(evidence.durationMs)} ms, of which ${Math.round(evidence.waitedMs)} ms waiting`;
  const count = evidence.exchanges.length;
  const { client } = evidence;
  const name = client === undefined ? 'Drive' : 'Play';
  return step(`${name}: ${count} exchange${count === 1 ? '' : 's'} in ${waited}`, status, {
    ...ending,
    timing: { startedMs: 0, endedMs: evidence.durationMs },
    ...(client && {
      parameters: [
        { name: 'delivery', value: client.delivery },
        { name: 'ended', value: client.ended },
      ],
    }),
    steps: [...playedSteps(evidence), ...beyond],
  });
};

/** First what was done, then one step for each check: green, or red with what was expected and what was received. */
export const caseSteps = ({ verdict, evidence, diagrams }: CaseReport): readonly ReportStep[] => [
  ...(evidence ? [driveStep(evidence)] : []),
  ...verdict.checks.map((check) => checkStep(check, (finding) => diagrams?.get(finding))),
];

/** Once each, however many findings point at it. */
const shownExchanges = ({ checks }: Verdict, evidence: CaseEvidence | undefined): readonly (string | undefined)[] => {
  const findings = checks.flatMap((check) => (check.outcome === 'violated' ? check.findings : []));
  return [...new Set([...findings.map(({ exchange }) => exchange), evidence?.missing?.exchange])];
};

/** The exchanges that findings point at, and the whole log. */
export const caseAttachments = ({ verdict, evidence }: CaseReport): readonly ReportAttachment[] => {
  const isShown = isRed(verdict.verdict) || verdict.verdict === 'warn';
  const labels = isShown ? shownExchanges(verdict, evidence) : [];
  const shown = labels.flatMap((label) => exchangeAttachment(label, evidence));
  // No exchange is stored twice.
  const elsewhere = new Set(labels.filter((label) => label !== undefined));
  const limit = isShown ? redLogLimit : greenLogLimit;
  const log = evidence
    ? [{ name: 'Wire log of the whole case', text: wireLogText(evidence, limit, elsewhere), type: 'text/plain' as const }]
    : [];
  return [...shown, ...(evidence ? clientAttachments(evidence, isShown) : []), ...log];
};
