import { cancel, isCancel, multiselect, select, text } from '@clack/prompts';
import { ConfigurationError } from '../../errors.ts';

/** How something is asked: of a person at a terminal, or of nobody, who takes what a script may leave out. */
export type Asker = {
  readonly text: (question: TextQuestion) => Promise<string>;
  readonly one: <Word extends string>(question: Choice<Word>) => Promise<Word>;
  readonly several: <Word extends string>(question: Choices<Word>) => Promise<readonly Word[]>;
};

type TextQuestion = {
  readonly message: string;
  /** The flag that answers it. */
  readonly flag: string;
  /** Taken where nothing is said; without one, a script must say it. An empty one means that it may be left out. */
  readonly otherwise?: string;
  readonly hint?: string;
  /** What is wrong with an answer. */
  readonly problem?: (answer: string) => string | undefined;
};

export type Option<Word> = { readonly value: Word; readonly label?: string; readonly hint?: string };

type Choice<Word> = { readonly message: string; readonly options: readonly Option<Word>[]; readonly otherwise: Word };

type Choices<Word> = {
  readonly message: string;
  readonly options: readonly Option<Word>[];
  readonly otherwise: readonly Word[];
  readonly isRequired: boolean;
};

const ended = (): never => {
  cancel('Nothing was written.');
  throw new ConfigurationError({
    code: 'INIT_CANCELLED',
    where: 'init',
    says: 'It was ended before everything was answered.',
    remedy: 'Run init again; its flags answer the same questions.',
  });
};

const answered = <Answer>(answer: Answer | symbol): Answer => (typeof answer === 'symbol' || isCancel(answer) ? ended() : answer);

export const atTerminal: Asker = {
  text: async ({ message, otherwise, hint, problem }) => {
    const check = (answer: string | undefined): string | undefined => {
      const told = answer === undefined || answer === '' ? otherwise : answer;
      if (told === undefined) return 'This cannot be left out.';
      return told === '' ? undefined : problem?.(told);
    };
    const shown = otherwise === undefined || otherwise === '' ? hint : otherwise;
    const told = await text({ message, validate: check, defaultValue: otherwise ?? '', ...(shown && { placeholder: shown }) });
    return answered<string>(told).trim();
  },
  one: async ({ message, options, otherwise }) => {
    const told = await select<string>({ message, options: [...options], initialValue: otherwise });
    return options.find(({ value }) => value === answered<string>(told))?.value ?? otherwise;
  },
  several: async ({ message, options, otherwise, isRequired }) => {
    const told = await multiselect<string>({ message, options: [...options], initialValues: [...otherwise], required: isRequired });
    const chosen = answered<readonly string[]>(told);
    return options.map(({ value }) => value).filter((value) => chosen.includes(value));
  },
};

export const ofNobody: Asker = {
  text: async ({ message, flag, otherwise }) => {
    if (otherwise !== undefined) return otherwise;
    throw new ConfigurationError({
      code: 'ANSWER_MISSING',
      where: flag,
      says: `Nobody is there to be asked: ${message}`,
      remedy: `Answer it by ${flag}, or run init at a terminal.`,
    });
  },
  one: async ({ otherwise }) => otherwise,
  several: async ({ otherwise }) => otherwise,
};
