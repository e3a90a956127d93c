import { describe, expect, it } from '@jest/globals';
import { parseSpecFile } from './load.ts';
import { openQuestions, questionsText } from './questions.ts';

const assumptions = parseSpecFile(
  'specs/assumptions.yaml',
  `assumptions:
  - {id: A-PULL, says: Pull exists., why: Unpublished., shows: [pullEvents], question: "Is there\\n a pull?", status: open}
  - {id: A-PUSH, says: Push exists., why: Unpublished., shows: [push], question: Is there a push?, status: confirmed}
`,
);

describe('openQuestions', () => {
  const tree = { files: [], problems: [], file: () => ('lineOf' in assumptions ? assumptions : undefined) };

  it('asks what nobody has answered', () => {
    expect(openQuestions(tree).map(({ assumption }) => assumption)).toEqual(['A-PULL']);
  });

  it('prints a list that can be sent as it is', () => {
    expect(questionsText(openQuestions(tree))).toBe('1. Is there a pull?\n   Until then we assume (A-PULL): Pull exists.\n');
  });
});
