import type { Reporter, Test, TestCaseResult, TestResult } from '@jest/reporters';

/** What the process that plays the cases tells the one that shows them. */
export type ProgressMessage = { readonly kind: 'case-ended'; readonly title: string };

/**
 * Runs inside Jest and draws nothing: it says which test has ended, and the command reads that case's verdict from the
 * run folder, the one place where it is decided.
 */
// Jest asks for a class, and for a default export.
// biome-ignore lint/style/noDefaultExport: Jest loads reporters by their default export
export default class ProgressReporter implements Pick<Reporter, 'onTestCaseResult' | 'onTestResult' | 'onRunStart'> {
  onRunStart(): void {
    // Whoever started us has died without a word: nobody is left to play for. Waiting for that keeps nobody alive.
    process.once('disconnect', () => process.exit(1));
    process.channel?.unref();
  }

  onTestCaseResult(_test: Test, { title }: TestCaseResult): void {
    const message: ProgressMessage = { kind: 'case-ended', title };
    process.send?.(message);
  }

  /** Goes into jest.log: a test file that could not even be loaded leaves no verdict, and this says why. */
  onTestResult({ path }: Test, { testExecError, failureMessage }: TestResult): void {
    if (testExecError) process.stderr.write(`${path}\n${failureMessage ?? testExecError.message}\n`);
  }
}
