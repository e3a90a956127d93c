import { describe, expect, test } from '@jest/globals';
import { open, runOf, scored, set, waiver } from '../../judge/readiness/testing/claim.ts';
import type { Scorecard } from '../../model/scorecard.ts';
import { plainText } from '../../report/scorecard/console.ts';
import type { Rich } from '../../report/scorecard/document.ts';
import { scorecardDocument } from '../../report/scorecard/scorecard-document.ts';
import type { Language } from '../../report/scorecard/texts.ts';

/** What a reader is told, word for word, where a wrong word would be a wrong claim. */

const wordsOf = (card: Scorecard, language: Language = 'en'): { readonly lead: string; readonly note: string; readonly facts: string } => {
  const { lead, note, sections } = scorecardDocument(card, language);
  const form = sections.find(({ id }) => id === 'form')?.blocks[0];
  const values: readonly Rich[] = form?.kind === 'facts' ? form.rows.map(({ value }) => value) : [];
  return { lead: lead.map(plainText).join('\n'), note: plainText(note), facts: values.map(plainText).join('\n') };
};

const blockerWords = (card: Scorecard, language: Language): readonly string[] => {
  const [list] = scorecardDocument(card, language)
    .sections.filter(({ id }) => id === 'blockers')
    .flatMap(({ blocks }) => blocks.slice(1));
  return list?.kind === 'list' ? list.items.map(plainText) : [];
};

describe('a set that its user wrote', () => {
  const own = { set: { ...set, id: 'my-bank-1', hash: '0123456789abcdef', disclaimer: 'Good enough for us.' }, isShipped: false };

  test('says so in the first sentence, on the form and in the note, where ours stands beside theirs', () => {
    const { lead, note, facts } = wordsOf(scored([runOf()], own));
    expect(lead).toMatch(
      /a requirement set that its user wrote, and not by one of this suite: my-bank-1 \(SHA-256 0123456789ab\), A client\./,
    );
    expect(facts).toContain('Requirement set my-bank-1, which its user wrote (SHA-256 0123456789ab)');
    expect(note).toMatch(/^Good enough for us\. This project is not affiliated with HKEX, HKEX has published no pass criteria/);
  });

  test('says so in Chinese, too', () => {
    const { lead, note, facts } = wordsOf(scored([runOf()], own), 'zh-Hant');
    expect(lead).toContain('並非本測試套件的要求集');
    expect(facts).toContain('要求集 my-bank-1（使用者自訂，SHA-256 0123456789ab）');
    expect(note).toMatch(/^Good enough for us\. 本項目與香港交易所並無關連/);
  });

  test('is not said of one of ours', () => {
    const { lead, note, facts } = wordsOf(scored([runOf()]));
    expect(lead).toContain('Judged on 30 November 2026 by the requirement set testing-1: A client.');
    expect(note).toBe('Ours');
    expect(facts).toContain('Requirement set testing-1; Trade data');
  });
});

describe('what was not decided and is waived', () => {
  const waived = runOf({ kinds: { 'gap-by-pull': 'inconclusive' }, waivers: [waiver('gap-by-pull')] });

  test('is told as that, and not as an assumption', () => {
    const card = scored([waived]);
    expect(wordsOf(card).lead).toContain('Nothing stands in the way. 1 requirement was not decided, and is waived.');
    expect(wordsOf(card).lead).not.toContain('assumptions');
    expect(scorecardDocument(card, 'en').status).toBe('READY ON ASSUMPTIONS (1 of 4 undecided and waived)');
    expect(wordsOf(card, 'zh-Hant').lead).toContain('沒有障礙。有 1 項要求未能判定，現獲豁免。');
  });

  test('stands beside the assumptions where there are both', () => {
    const card = scored([waived], { assumptions: open });
    expect(wordsOf(card).lead).toMatch(/1 of 4 requirements rests on assumptions .* 1 requirement was not decided, and is waived\./);
    expect(scorecardDocument(card, 'en').status).toBe('READY ON ASSUMPTIONS (1 of 4 unconfirmed, 1 undecided and waived)');
  });
});

test('verdicts that were changed are told before all else, of which run, and what tells more', () => {
  const card = scored([{ ...runOf({ kinds: { 'gap-by-pull': 'fail' } }), changed: ['gap-by-pull', 'not-counted'] }]);
  expect(card.blockers.map(({ kind }) => kind)).toEqual(['changed-verdicts', 'fails']);
  expect(blockerWords(card, 'en')[0]).toBe(
    '2 verdicts of run run-1 do not follow from the evidence: this same version of the suite stored them, so that verdict or evidence files were changed after the run, or the code of the suite was, under the same version: gap-by-pull, not-counted. ocp-conformance judge run-1 tells what differs. Restore the files if they were edited. If the code was changed, ocp-conformance judge run-1 --write judges anew; or play the run again.',
  );
  expect(blockerWords(card, 'zh-Hant')[0]).toBe(
    '執行 run-1 有 2 項判定與其證據不符。該次執行由同一版本的測試套件儲存，可見判定或證據檔案其後曾被更改，或測試套件的程式碼曾在同一版本下被修改：gap-by-pull、not-counted。差異詳見 ocp-conformance judge run-1。如檔案曾被更改，請還原檔案；如程式碼曾被修改，請以 ocp-conformance judge run-1 --write 重新判定，或重新執行。',
  );
});

describe('several runs', () => {
  test('of clients that were started otherwise: told in the lead, and in nobody’s way', () => {
    const card = scored([runOf(), { ...runOf({ about: { runId: 'run-2' } }), party: 'java -jar other.jar' }]);
    expect(card.status).toBe('READY');
    expect(wordsOf(card).lead).toContain('The runs do not name one client: ./client, java -jar other.jar.');
    expect(wordsOf(scored([runOf(), runOf()])).lead).not.toContain('do not name one client');
  });

  test('one that was stopped is told by its name and by what to do', () => {
    const card = scored([runOf({ lost: ['gap-by-pull', 'order-by-pull'] })]);
    expect(blockerWords(card, 'en')).toEqual([
      '2 cases of run run-1 have no verdict: it was stopped, or broke off, before its end. Play it to its end, and name that run in its place.',
    ]);
    expect(blockerWords(card, 'zh-Hant')[0]).toContain('執行 run-1 有 2 個個案沒有判定');
  });

  test('one that names no version is told by its name', () => {
    const named = { about: { readiness: { set: 'testing-1', version: '2.1' } } };
    const card = scored([runOf(named), runOf({ about: { runId: 'run-2' } })]);
    expect(blockerWords(card, 'en')).toEqual([
      'The runs are of different versions of the system: 2.1, none named by run-2. A changed program is tested anew.',
    ]);
    expect(blockerWords(card, 'zh-Hant')[0]).toContain('2.1、沒有註明（run-2）');
  });
});

test.each(['expired', 'stale-passes', 'stale-warns', 'stale-check', 'unknown-case', 'unknown-check'] as const)(
  'a waiver that is %s is mended in the run file, and the run is played again',
  (state) => {
    const card = scored([runOf({ waivers: [waiver('gap-by-pull', state)] })]);
    expect(blockerWords(card, 'en')[0]).toMatch(/in the run file|of the run file/);
    expect(blockerWords(card, 'en')[0]).toMatch(/play again\.$/);
    expect(blockerWords(card, 'zh-Hant')[0]).toMatch(/執行設定檔.*重新執行。$/);
  },
);
