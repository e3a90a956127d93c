import type { Check } from '../model/case.ts';
import { check, each, shown } from './check.ts';
import { found, memberOf, type SeenAt } from './finding.ts';
import { participantsSeen, stocksSeen } from './pages.ts';

/** What is left of a name that was read or written in another character set: text that no name of anybody holds. */
const LOST = /[\p{Cc}\u{fffd}]|\?\?/u;

type Named = SeenAt<{ readonly nameChinese?: string | undefined }>;

const judge = (rows: readonly Named[], what: string) => {
  const named = rows.filter(({ value }) => value.nameChinese !== undefined);
  return each(named, `no Chinese name of a ${what} came, or not to the last page`, (row) => {
    const name = row.value.nameChinese ?? '';
    return LOST.test(name)
      ? found(memberOf(row, 'nameChinese'), 'characters were lost', 'the name as it is written', shown(name))
      : undefined;
  });
};

export const chineseNames = {
  ofStocks: (): Check =>
    check('stocks-chinese-names-are-whole', 'no Chinese name of a security has lost a character', (evidence) =>
      judge(stocksSeen(evidence), 'security'),
    ),

  ofParticipants: (): Check =>
    check('participants-chinese-names-are-whole', 'no Chinese name of a participant has lost a character', (evidence) =>
      judge(participantsSeen(evidence), 'participant'),
    ),
};
