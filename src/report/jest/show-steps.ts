import { attachment, ContentType, Status, step } from 'allure-js-commons';
import type { ReportAttachment, ReportStep } from '../allure/case-steps.ts';

/** Hands a case's steps to Allure, within the Jest test that played it. The rest of what Allure shows is written after the run. */

/** Steps take their status from what their body throws; an `expected` member makes it `failed`, its absence `broken`. */
const failureOf = ({ status, message }: ReportStep): Error => {
  const error = new Error(message);
  error.stack = error.message;
  return status === 'failed' ? Object.assign(error, { matcherResult: undefined }) : error;
};

const attach = async (attachments: readonly ReportAttachment[]): Promise<void> => {
  for (const { name, text } of attachments) await attachment(name, text, ContentType.TEXT);
};

const showStep = async (shown: ReportStep): Promise<void> => {
  const played = step(shown.name, async (context) => {
    for (const { name, value } of shown.parameters) await context.parameter(name, value);
    await attach(shown.attachments);
    for (const inner of shown.steps) await showStep(inner);
    if (shown.status !== Status.PASSED) throw failureOf(shown);
  });
  // A red step is told to Allure by its error; the test goes on to show the others.
  await played.then(undefined, () => undefined);
};

export const showSteps = async (steps: readonly ReportStep[], attachments: readonly ReportAttachment[]): Promise<void> => {
  for (const shown of steps) await showStep(shown);
  await attach(attachments);
};
