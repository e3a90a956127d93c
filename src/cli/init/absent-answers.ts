import { runFileWords } from '../../config/run-file-schema.ts';
import { ConfigurationError } from '../../errors.ts';
import type { Absent } from './answers.ts';
import type { Asker } from './question.ts';

/** What is declared absent, and why: each reason is read by a reviewer, so none is made up. */

const PATHS = { server: ['capabilities', 'absent', 0, 'capability'], client: ['client', 'absent', 0, 'capability'] } as const;

const fromFlag = (typed: string): Absent => {
  const sign = typed.indexOf('=');
  const [capability, reason] = sign === -1 ? [typed, ''] : [typed.slice(0, sign).trim(), typed.slice(sign + 1).trim()];
  if (reason.length >= 3) return { capability, reason };
  throw new ConfigurationError({
    code: 'REASON_MISSING',
    where: `--absent ${typed}`,
    says: 'What is absent needs a reason that a reviewer reads.',
    remedy: 'Write it behind an equals sign: --absent "secondary=the second address comes with release 2".',
  });
};

const known = (absent: Absent, words: readonly string[]): Absent => {
  if (words.includes(absent.capability)) return absent;
  throw new ConfigurationError({
    code: 'NO_SUCH_CAPABILITY',
    where: `--absent ${absent.capability}`,
    says: `"${absent.capability}" is no capability that can be declared absent.`,
    remedy: `There are: ${words.join(', ')}.`,
  });
};

export const absentAnswers = async (
  subject: 'server' | 'client',
  typed: readonly string[] | undefined,
  asker: Asker,
): Promise<readonly Absent[]> => {
  const words = runFileWords(PATHS[subject]);
  if (typed !== undefined) return typed.map((one) => known(fromFlag(one), words));
  const lacking = await asker.several({
    message: `What does the ${subject} not have? Its cases become "not applicable", with your reason. (space chooses, enter goes on)`,
    options: words.map((value) => ({ value })),
    otherwise: [],
    isRequired: false,
  });
  const absent: Absent[] = [];
  for (const capability of lacking) {
    const problem = (answer: string) => (answer.trim().length < 3 ? 'A reviewer wants a reason.' : undefined);
    absent.push({ capability, reason: await asker.text({ message: `Why no ${capability}?`, flag: '--absent', problem }) });
  }
  return absent;
};
