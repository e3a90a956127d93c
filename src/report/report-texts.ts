import { junitXml } from './junit.ts';
import type { RunReport } from './run-report.ts';
import { plain, summaryText } from './summary.ts';

/** The reports that follow from verdicts and evidence alone, by the names that they have in a run's folder. */
export const reportTexts = (report: RunReport): Readonly<Record<string, string>> => ({
  'junit.xml': junitXml(report),
  'coverage.json': `${JSON.stringify(report.coverage, null, 2)}\n`,
  'summary.txt': summaryText(report, {}, plain),
});
