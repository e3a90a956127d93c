import { resolve } from 'node:path';
import type { ReportSettings } from './run-config.ts';
import type { Settings } from './settings.ts';

/** Where the reports of a run go. Where nobody said anything, the flag is what somebody would say. */
export const reportSettings = ({ runFile, where, folder }: Settings): ReportSettings => {
  const given = runFile.report?.folder;
  const { singleFile = true, historyFile } = runFile.report?.allure ?? {};
  return {
    folder:
      given === undefined
        ? { value: resolve(folder, 'reports'), where: '--reports (not given)' }
        : { value: resolve(folder, given), where: where('report', 'folder') },
    singleFile,
    ...(historyFile && { historyFile: resolve(folder, historyFile) }),
  };
};
