import { expect, test } from '@jest/globals';
import { narrowClients } from './narrowness/clients.ts';
import { playNarrowly } from './narrowness/play.ts';
import { defectOf } from './proof/defects.ts';
import { savePart } from './proof/part.ts';

/** One mistake that turns every case red buries its cause, and blames rules that were kept. */

test('a client with one mistake is red in the cases that are about it, and green in all others', async () => {
  const { played, redElsewhere, problems } = await playNarrowly(narrowClients);
  const listed = narrowClients.flatMap(({ client, elsewhere }) =>
    Object.entries(elsewhere).map(([caseId, reason]) => [defectOf(client), `\`${caseId}\``, reason]),
  );
  savePart({
    part: 'narrowness',
    title: 'Red for its own mistake and nowhere else',
    says: 'Broken clients whose mistake shows in every case that has trades in it are played through all cases that are not about it, each in one of its deliveries. They are green there, but for the cases of the table, whose rule they break as well.',
    numbers: [
      { says: 'broken clients', count: narrowClients.length },
      {
        says: 'plays of theirs in cases that are not about their mistake are green',
        count: played - redElsewhere - problems.length,
        of: played,
      },
      { says: 'are red elsewhere as the table says, each for its reason', count: redElsewhere },
    ],
    table: { head: ['a client that', 'is not green in', 'because'], rows: listed },
    problems,
  });
  expect(problems).toEqual([]);
}, 900_000);
