import type { Inline, Rich } from './scorecard/document.ts';

/**
 * Of verdicts that do not follow from their evidence, though by version and specs this same suite stored them: what may be the
 * reason, and what to do. The version does not show that somebody changed the code, as in a clone.
 */

type UnconfirmedTexts = {
  /** Within a sentence. */
  readonly causes: string;
  /** The command puts the verdicts of today in the place of the stored ones. */
  readonly remedy: (rejudge: Inline) => Rich;
};

export const unconfirmedEn: UnconfirmedTexts = {
  causes: 'verdict or evidence files were changed after the run, or the code of the suite was, under the same version',
  remedy: (rejudge) => [
    'Restore the files if they were edited. If the code was changed, ',
    rejudge,
    ' judges anew; or play the run again.',
  ],
};

export const unconfirmedZhHant: UnconfirmedTexts = {
  causes: '判定或證據檔案其後曾被更改，或測試套件的程式碼曾在同一版本下被修改',
  remedy: (rejudge) => ['如檔案曾被更改，請還原檔案；如程式碼曾被修改，請以 ', rejudge, ' 重新判定，或重新執行。'],
};
