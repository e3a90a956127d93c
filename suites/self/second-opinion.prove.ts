import { expect, test } from '@jest/globals';
import { savePart } from './proof/part.ts';
import { type Compared, compare, readReasons, WORDS } from './second-opinion/disagreements.ts';
import type { Heard } from './second-opinion/hear-prism.ts';
import { askOnce } from './thread.ts';

/** The traffic of the server suite passes through `prism proxy`, whose opinion of each answer is compared with ours. */

const OPINIONS_MS = 900_000;

const hear = (): Promise<Heard> => askOnce(new URL('./second-opinion/hear-prism-thread.ts', import.meta.url), undefined);

const save = ({ left }: Heard, { exchanges, bothContent, bothObject, byReason, problems }: Compared): void => {
  savePart({
    part: 'second-opinion',
    title: 'A second opinion, by Prism',
    says: 'The cases of the server suite are played through prism proxy, on the reference and on mutants of it, and what Prism thinks of each answer is compared with our schema and header checks. Each disagreement has its reason in suites/self/second-opinion.yaml. Left out are cases that Prism cannot pass on: streams that stay open, as it waits for the end of a body, TLS, and what is timed or counted.',
    // Polls of an open channel come as often as time allows, so that whole numbers of exchanges would differ from run to run.
    numbers: [
      { says: 'disagreements without a reason', count: problems.length },
      { says: 'reasons for a disagreement', count: byReason.size },
      { says: 'cases left out', count: left.length },
    ],
    table: {
      head: ['who', 'says', 'because'],
      rows: [...byReason.keys()].map((reason) => [WORDS[reason.side], `\`${reason.says}\``, reason.reason]),
    },
    problems,
  });
  const disagreements = [...byReason].map(([reason, count]) => `  ${count} ${WORDS[reason.side]}: ${reason.says}`).join('\n');
  process.stdout.write(
    `${exchanges} exchanges compared: ${bothContent} both content, ${bothObject} both object, and by reason\n${disagreements}\n`,
  );
};

test(
  'Prism and our judge agree about every answer, or there is a reason why not',
  async () => {
    const heard = await hear();
    const compared = compare(heard.opinions, readReasons());
    save(heard, compared);
    expect(compared.problems).toEqual([]);
    expect(compared.bothContent).toBeGreaterThan(500);
    expect(compared.bothObject).toBeGreaterThan(20);
  },
  OPINIONS_MS,
);
