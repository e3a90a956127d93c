import type { Reporter, Test, TestCaseResult } from '@jest/reporters';

/** What the process that plays the cases tells the one that shows them. */
export type ProgressMessage = { readonly kind: 'case-ended'; readonly title: string };

/**
 * Runs inside Jest and draws nothing: it says which test has ended, and the command reads that case's verdict from the
 * run folder, the one place where it is decided.
 */
// Jest asks for a class, and for a default export.
// biome-ignore lint/style/noDefaultExport: Jest loads reporters by their default export
export default class ProgressReporter implements Pick<Reporter, 'onTestCaseResult' | 'onRunStart'> {
  onRunStart(): void {
    // Whoever started us has died without a word: nobody is left to play for.
    process.once('disconnect', () => process.exit(1));
  }

  onTestCaseResult(_test: Test, { title }: TestCaseResult): void {
    const message: ProgressMessage = { kind: 'case-ended', title };
    process.send?.(message);
  }
}
