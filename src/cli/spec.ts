import { Command, Option } from 'commander';
import type { Finish } from './main.ts';
import type { CoverageOptions } from './spec/coverage.ts';

/** `spec`: questions about the specs themselves. */

const print = (text: string): void => {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
};

const lint = (finish: Finish) => async (): Promise<void> => {
  const [{ packageRoot }, { loadSpecs, describeProblem }, { lintSpecs }, { lintReadiness }, { countedCases }] = await Promise.all([
    import('../config/package-root.ts'),
    import('../spec/load.ts'),
    import('../spec/lint.ts'),
    import('../spec/lint-readiness.ts'),
    import('./run/catalogue.ts'),
  ]);
  const tree = loadSpecs(packageRoot());
  const problems = [...lintSpecs(tree), ...lintReadiness(tree, countedCases())];
  if (problems.length === 0) print(`${tree.files.length} files of specs/ agree with each other.`);
  else
    process.stderr.write(
      `${problems.map(describeProblem).join('\n')}\n${problems.length} problems in specs/: mend them there, then run "npm run generate".\n`,
    );
  finish(problems.length === 0 ? 0 : 1);
};

const questions = async (options: { readonly json?: boolean }): Promise<void> => {
  const [{ packageRoot }, { loadSpecs }, { openQuestions, questionsText }] = await Promise.all([
    import('../config/package-root.ts'),
    import('../spec/load.ts'),
    import('../spec/questions.ts'),
  ]);
  const open = openQuestions(loadSpecs(packageRoot()));
  print(options.json ? JSON.stringify(open, null, 2) : questionsText(open));
};

const coverage =
  (finish: Finish) =>
  async (folder: string | undefined, options: CoverageOptions): Promise<void> => {
    const { printCoverage } = await import('./spec/coverage.ts');
    finish(await printCoverage(folder, options));
  };

export const specCommand = (finish: Finish): Command => {
  const command = new Command('spec').description('ask about the specs');
  command.command('lint').description('check that contract, ledger, assumptions, errors and requirement sets agree').action(lint(finish));
  command
    .command('questions')
    .description('the open assumptions as questions to OCP support')
    .option('--json', 'as JSON')
    .action(questions);
  command
    .command('coverage')
    .description('which requirements have a case; of a stored run, what it has seen of the contract')
    .argument('[run]', 'folder of a run')
    .option('--floor <file>', 'of a run: end with 1 if it has seen less than the file asks for')
    .addOption(
      new Option('--role <role>', 'of the catalogue: who has to meet the requirements')
        .choices(['server', 'client', 'both'])
        .default('server'),
    )
    .option('--json', 'as JSON')
    .action(coverage(finish));
  return command;
};
