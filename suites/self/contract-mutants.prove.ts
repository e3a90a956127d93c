import { expect, test } from '@jest/globals';
import { serverCases } from '../server/index.ts';
import type { ContractProof } from './contract-mutants/prove-contract.ts';
import { problemsOf, readExplanations } from './contract-mutants/survivors.ts';
import { rowsOf, shareKilled } from './contract-mutants/tally.ts';
import { savePart } from './proof/part.ts';
import { askOnce } from './thread.ts';

/** Every constraint of the contract, broken alone in a message on the wire, makes a case red. */

const MUTANTS_MS = 900_000;

const prove = (): Promise<ContractProof> => askOnce(new URL('./contract-mutants/prove-contract-thread.ts', import.meta.url), undefined);

const ofRules = (judged: ContractProof['judged']): ContractProof['judged'] =>
  judged.filter(({ mutant }) => mutant.requirement !== undefined);

const requirementOfCase = new Map<string, string>(serverCases.map(({ id, requirement }) => [id, requirement]));

const caughtByOwn = (judged: ContractProof['judged']): { readonly count: number; readonly of: number } => {
  const caught = ofRules(judged).flatMap(({ mutant, fate }) =>
    fate.kind === 'killed' ? [requirementOfCase.get(fate.caseId) === mutant.requirement] : [],
  );
  return { count: caught.filter(Boolean).length, of: caught.length };
};

const save = ({ judged, notGreen }: ContractProof, problems: readonly string[]): void => {
  const explanations = readExplanations();
  const rows = rowsOf(judged, explanations);
  const sum = (member: 'mutants' | 'killed' | 'equivalent' | 'explained') => rows.reduce((total, row) => total + row[member], 0);
  savePart({
    part: 'contract-mutants',
    title: 'Mutants of the contract',
    says: 'Each constraint of the schemas, at each place where a server sends a message that is held to it, is broken alone: a real message is changed at one place, the validator shows that it breaks this constraint and no other, the reference sends it, and a case must turn red by findings that point there. Rules across fields, which no schema states, are broken in each kind of message and each market where they hold, in real items that still satisfy their schemas; there a finding must point at the broken member of that very item, and where the same is told by pull as well, a case that holds the two against each other counts. Of requests, each way in which an input can be wrong is sent, and the check of clients must object. Equivalent is what no message can break alone, by rule; explained is what no case can see, with its reason in suites/self/contract-survivors.yaml.',
    numbers: [
      { says: 'mutants that can be shown are killed', count: sum('killed'), of: sum('mutants') - sum('equivalent') - sum('explained') },
      { says: 'mutants in all', count: sum('mutants') },
      { says: 'of them rules across fields', count: ofRules(judged).length },
      {
        says: 'rules that were broken are caught by a case of their own requirement, the others by a case of agreement',
        ...caughtByOwn(judged),
      },
      { says: 'equivalent to the contract', count: sum('equivalent') },
      { says: 'explained survivors', count: sum('explained') },
    ],
    table: {
      head: ['schema', 'mutants', 'killed', 'equivalent', 'explained', 'share killed'],
      rows: rows.map((row) => [row.schema, `${row.mutants}`, `${row.killed}`, `${row.equivalent}`, `${row.explained}`, shareKilled(row)]),
    },
    problems: [...notGreen.map((caseId) => `${caseId} does not pass on the reference`), ...problems],
  });
};

test(
  'every mutant of the contract is killed, equivalent by rule, or explained',
  async () => {
    const proof = await prove();
    const problems = problemsOf(proof.judged, readExplanations());
    save(proof, problems);
    expect(proof.notGreen).toEqual([]);
    expect(problems).toEqual([]);
  },
  MUTANTS_MS,
);
