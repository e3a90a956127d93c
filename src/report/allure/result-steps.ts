import type { CaseReport } from '../run-report.ts';
import { caseAttachments, caseSteps, type ReportAttachment, type ReportStep } from './case-steps.ts';

/**
 * A case's steps and attachments in the form of Allure's result files. They are made from what is stored, and not while
 * the case is played, so that a report that is made again has them all.
 */

export type AttachmentFile = { readonly source: string; readonly text: string };

type Linked = { readonly name: string; readonly source: string; readonly type: string };

type ResultStep = {
  readonly name: string;
  readonly status: string;
  readonly statusDetails: { readonly message?: string };
  readonly stage: 'finished';
  readonly start: number;
  readonly stop: number;
  readonly parameters: ReportStep['parameters'];
  readonly attachments: readonly Linked[];
  readonly steps: readonly ResultStep[];
};

export type ResultSteps = {
  readonly steps: readonly ResultStep[];
  readonly attachments: readonly Linked[];
  readonly files: readonly AttachmentFile[];
};

const endings = { 'text/plain': 'txt', 'image/svg+xml': 'svg' } as const;

export const resultSteps = (report: CaseReport): ResultSteps => {
  const { verdict, evidence } = report;
  const begin = Date.parse(evidence?.startedAt ?? '') || 0;
  const endMs = evidence?.durationMs ?? 0;
  const files: AttachmentFile[] = [];
  const link = ({ name, text, type }: ReportAttachment): Linked => {
    // Allure knows an attachment by the end of its name; the rest is ours.
    const source = `${verdict.caseId}.${files.length + 1}-attachment.${endings[type]}`;
    files.push({ source, text });
    return { name, source, type };
  };
  const convert = ({ name, status, message, timing, parameters, attachments, steps }: ReportStep): ResultStep => ({
    name,
    status,
    statusDetails: message === '' ? {} : { message },
    stage: 'finished',
    start: Math.round(begin + (timing?.startedMs ?? endMs)),
    stop: Math.round(begin + (timing?.endedMs ?? endMs)),
    parameters,
    attachments: attachments.map(link),
    steps: steps.map(convert),
  });
  return { steps: caseSteps(report).map(convert), attachments: caseAttachments(report).map(link), files };
};
