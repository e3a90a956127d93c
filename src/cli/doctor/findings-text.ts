import type { Subject } from '../../config/settings.ts';
import type { Examined } from '../../doctor/examine.ts';
import { type Finding, isTrouble } from '../../doctor/finding.ts';
import { counted } from '../../report/counted.ts';
import { printable } from '../../report/printable.ts';
import type { Paint } from '../../report/summary.ts';

/** What the doctor found, for a person and for a program. */

export type Diagnosis = {
  readonly suiteVersion: string;
  readonly subject: Subject;
  readonly faults: number;
  readonly warnings: number;
  readonly findings: readonly (Finding & { readonly examination: string })[];
};

type Examinee = Pick<Diagnosis, 'subject' | 'suiteVersion'>;

export const diagnosisOf = (examined: readonly Examined[], examinee: Examinee): Diagnosis => {
  const findings = examined.flatMap(({ id, findings: own }) => own.map((finding) => ({ examination: id, ...finding })));
  const countOf = (state: Finding['state']) => findings.filter((finding) => finding.state === state).length;
  return { ...examinee, faults: countOf('fault'), warnings: countOf('warning'), findings };
};

/** Words, and not colour alone, tell good from bad. */
const MARKS: Readonly<Record<Finding['state'], string>> = { good: 'ok', note: 'note', warning: 'warning', fault: 'FAULT' };

const MARK_WIDTH = 7;
const INDENT = ' '.repeat(MARK_WIDTH + 4);

const painted = (state: Finding['state'], paint: Paint): string => {
  const mark = MARKS[state].padEnd(MARK_WIDTH);
  const paints = { good: paint.good, note: paint.dim, warning: paint.caution, fault: paint.bad } as const;
  return paints[state](mark);
};

/** A peer's words may be repeated here: none of them may command a terminal. */
const findingText = (finding: Finding, paint: Paint): string => {
  const says = printable(finding.says).replaceAll('\n', `\n${INDENT}`);
  const head = `  ${painted(finding.state, paint)}  ${finding.state === 'note' ? paint.dim(says) : says}`;
  if (!isTrouble(finding)) return head;
  const more = (label: string, text: string) => `${INDENT}${paint.dim(label.padEnd(12))}${printable(text)}`;
  return [head, more('where', finding.where), more('what to do', finding.remedy)].join('\n');
};

export const examinedText = ({ title, findings }: Examined, paint: Paint): string =>
  `${paint.strong(title)}\n${findings.map((finding) => findingText(finding, paint)).join('\n')}\n\n`;

const sentenceOf = ({ faults, warnings, subject }: Diagnosis, paint: Paint): string => {
  const also = warnings === 0 ? '' : `, ${counted(warnings, 'warning')}`;
  if (faults === 0) return `${paint.good('A run can begin')}${also}: ocp-conformance ${subject}`;
  return `${paint.bad(`${counted(faults, 'fault')} of the configuration`)}${also}: mend what is marked FAULT, and look again.`;
};

export const endingText = (diagnosis: Diagnosis, paint: Paint): string =>
  `${sentenceOf(diagnosis, paint)}\n${paint.dim(`None of this says whether the ${diagnosis.subject} keeps the contract.`)}\n`;
