import type { Family } from '../model/verdict.ts';
import { findingsText, measuredText, requirementText } from './finding-text.ts';
import { type CaseReport, isWaived, type RunReport } from './run-report.ts';
import { waivedText, waiverName, waiverStateText } from './waiver-text.ts';
import { xmlText } from './xml-text.ts';

/**
 * JUnit's XML, as CI servers read it. Written by hand because the builders we know cannot give a reason for a skipped
 * case, and the reason is what a reader of a skipped case wants.
 */

const attribute = (text: string): string => xmlText(text).replaceAll('\n', '&#10;');

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(3);

const element = (name: string, message: string, text: string): string =>
  `      <${name} message="${attribute(message)}" type="${name}">${xmlText(text)}</${name}>\n`;

const outputLimit = 8192;

/** What a client said last is often why. */
const clientOutput = ({ evidence }: CaseReport): string => {
  const output = (evidence?.client?.runs ?? []).map((run) => run.output).join('\n');
  const cut =
    output.length > outputLimit ? `… ${output.length - outputLimit} characters before left out; the run folder's evidence has more\n` : '';
  return output.trim() === '' ? '' : `      <system-err>${xmlText(`${cut}${output.slice(-outputLimit)}`)}</system-err>\n`;
};

/** What is waived is skipped, with until when before all else, and with all that speaks against it. */
const waivedOutcome = ({ verdict, waivers }: CaseReport, text: string): string => {
  const message = `${waivers?.map(waivedText).join('; ')}. ${verdict.sentence}`;
  return `      <skipped message="${attribute(message)}"/>\n      <system-out>${xmlText(text)}</system-out>\n`;
};

const outcomeOf = (report: CaseReport): string => {
  const { verdict } = report;
  const text = `${requirementText(verdict)}: ${verdict.requirement.sentence}\n${findingsText(verdict)}\nreproduce: ${verdict.reproduce}`;
  if (isWaived(report)) return waivedOutcome(report, text);
  switch (verdict.verdict) {
    case 'pass':
      return measuredText(verdict) === '' ? '' : `      <system-out>${xmlText(measuredText(verdict))}</system-out>\n`;
    case 'warn':
      return `      <system-out>${xmlText(`WARNING: ${verdict.sentence}\n${text}`)}</system-out>\n`;
    case 'not-applicable':
      return `      <skipped message="${attribute(verdict.sentence)}"/>\n`;
    case 'fail':
    case 'inconclusive':
      return `${element('failure', verdict.sentence, text)}${clientOutput(report)}`;
    case 'harness-error':
      return `${element('error', verdict.sentence, text)}${clientOutput(report)}`;
  }
};

const testCase = (report: CaseReport): string => {
  const { verdict, evidence } = report;
  const start = `    <testcase classname="ocp.${verdict.subject}.${verdict.family}" name="${attribute(verdict.title)}" time="${seconds(evidence?.durationMs ?? 0)}">`;
  const properties = [
    ['case', verdict.caseId],
    ['requirement', verdict.requirement.id],
    ['verdict', verdict.verdict],
    ['provenance', verdict.requirement.provenance],
  ];
  const lines = properties.map(([name, value]) => `        <property name="${name}" value="${attribute(value ?? '')}"/>\n`).join('');
  return `${start}\n      <properties>\n${lines}      </properties>\n${outcomeOf(report)}    </testcase>\n`;
};

const missingCase =
  (subject: string) =>
  (caseId: string): string =>
    `    <testcase classname="ocp.${subject}.missing" name="${attribute(caseId)}" time="0.000">\n${element('error', 'This case was selected and left no verdict: a defect of the suite.', 'See jest.log in the run folder.')}    </testcase>\n`;

const suite = (
  name: string,
  count: { readonly tests: number; readonly failures: number; readonly errors: number; readonly skipped: number },
  body: string,
): string =>
  `  <testsuite name="${name}" tests="${count.tests}" failures="${count.failures}" errors="${count.errors}" skipped="${count.skipped}">\n${body}  </testsuite>\n`;

const familySuite = (family: Family, cases: readonly CaseReport[]): string => {
  const counted = cases.filter((one) => !isWaived(one));
  const count = (...kinds: readonly string[]): number => counted.filter(({ verdict }) => kinds.includes(verdict.verdict)).length;
  const counts = {
    tests: cases.length,
    failures: count('fail', 'inconclusive'),
    errors: count('harness-error'),
    skipped: count('not-applicable') + cases.length - counted.length,
  };
  return suite(family, counts, cases.map(testCase).join(''));
};

/** A waiver that makes the run red is a failure of its own: the case that it speaks of may well be green. */
const waiverSuite = (waivers: RunReport['waivers'], subject: string): string => {
  const red = waivers.filter(({ isRed }) => isRed);
  if (red.length === 0) return '';
  const body = red.map((one) => {
    const { reason, owner, ticket } = one.waiver;
    const failure = element('failure', `Waiver of ${waiverName(one)}: ${waiverStateText(one)}.`, `${reason}; ${owner}, ${ticket}`);
    return `    <testcase classname="ocp.${subject}.waivers" name="${attribute(`waiver of ${waiverName(one)}`)}" time="0.000">\n${failure}    </testcase>\n`;
  });
  return suite('waivers', { tests: red.length, failures: red.length, errors: 0, skipped: 0 }, body.join(''));
};

export const junitXml = ({ run, cases, missing, waivers }: RunReport): string => {
  const families = [...Map.groupBy(cases, ({ verdict }) => verdict.family)].map(([family, members]) => familySuite(family, members));
  const absent =
    missing.length === 0
      ? ''
      : suite(
          'missing',
          { tests: missing.length, failures: 0, errors: missing.length, skipped: 0 },
          missing.map(missingCase(run.subject)).join(''),
        );
  const name = `ocp-conformance ${run.subject} ${run.suiteVersion}`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${attribute(name)}">\n${families.join('')}${absent}${waiverSuite(waivers, run.subject)}</testsuites>\n`;
};
