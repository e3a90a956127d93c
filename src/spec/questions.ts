import type { SpecTree } from './load.ts';
import { isNode, itemsOf, textOf, textsOf, valueAt } from './node.ts';
import { assumptionsFile } from './provenance.ts';

/** What to ask OCP support: the questions of the assumptions that nobody has answered yet, as a list to send. */

export type OpenQuestion = {
  readonly assumption: string;
  readonly says: string;
  readonly why: string;
  readonly shows: readonly string[];
  readonly question: string;
};

export const openQuestions = (tree: SpecTree): readonly OpenQuestion[] =>
  itemsOf(valueAt(tree.file(assumptionsFile)?.value, '/assumptions')).flatMap((row) => {
    if (!isNode(row) || row.status !== 'open') return [];
    const [id, says, why, question] = [textOf(row.id), textOf(row.says), textOf(row.why), textOf(row.question)];
    if (id === undefined || question === undefined) return [];
    return [{ assumption: id, says: says ?? '', why: why ?? '', shows: textsOf(row.shows), question }];
  });

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Plain text, numbered, each with what we do until there is an answer. */
export const questionsText = (questions: readonly OpenQuestion[]): string =>
  questions
    .map(
      ({ assumption, says, question }, index) =>
        `${index + 1}. ${oneLine(question)}\n   Until then we assume (${assumption}): ${oneLine(says)}\n`,
    )
    .join('\n');
