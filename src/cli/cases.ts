import { Command, Option } from 'commander';
import type { DiffOptions } from './cases/run-diff.ts';
import type { Finish } from './main.ts';
import type { ListedCase } from './run/catalogue.ts';

/** `cases`: the catalogue, read without playing anything; and what became of it from one version to another. */

type Options = { readonly json?: boolean; readonly subject?: 'server' | 'client' };

const catalogue = async ({ subject }: Options): Promise<readonly ListedCase[]> => {
  const { catalogueFor, wholeCatalogue } = await import('./run/catalogue.ts');
  return subject === undefined ? wholeCatalogue() : catalogueFor(subject);
};

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const listedData = ({ area, suiteCase, requirement, proof }: ListedCase): object => ({
  id: suiteCase.id,
  subject: suiteCase.subject,
  area,
  family: suiteCase.family,
  title: suiteCase.title,
  requirement,
  needs: suiteCase.needs ?? [],
  lacks: suiteCase.lacks ?? null,
  ...(suiteCase.delivery && { delivery: suiteCase.delivery }),
  ...(suiteCase.hazard && { hazard: suiteCase.hazard }),
  checks: suiteCase.checks.map(({ id, says }) => ({ id, says })),
  proof: proof ?? null,
});

const listedText = (cases: readonly ListedCase[]): string => {
  const families = [
    ...Map.groupBy(cases, ({ suiteCase }) => (suiteCase.subject === 'client' ? `client, ${suiteCase.family}` : suiteCase.family)),
  ];
  const blocks = families.map(([family, members]) => {
    const lines = members.map(
      ({ suiteCase, requirement }) =>
        `  ${requirement.level.padEnd(6)} ${suiteCase.id}\n         ${suiteCase.title}\n         ${requirement.id}: ${requirement.sentence}`,
    );
    return `${family} (${members.length})\n${lines.join('\n')}`;
  });
  const capacity = cases.filter(({ suiteCase }) => suiteCase.family === 'capacity').length;
  return `${blocks.join('\n\n')}\n\n${cases.length - capacity} cases${capacity === 0 ? '' : `, and ${capacity} of capacity, which are played where they are asked for`}. More about one: ocp-conformance cases explain ID`;
};

const list = async (options: Options): Promise<void> => {
  const cases = await catalogue(options);
  print(options.json ? JSON.stringify(cases.map(listedData), null, 2) : listedText(cases));
};

const explain = async (name: string, options: Options): Promise<void> => {
  const { selectCases } = await import('./run/select-cases.ts');
  const { explanationText } = await import('./run/explanation-text.ts');
  const cases = selectCases(await catalogue({}), { cases: [name], allowed: 'everything' });
  print(options.json ? JSON.stringify(cases.map(listedData), null, 2) : cases.map(explanationText).join('\n\n'));
};

const exported = async (): Promise<void> => {
  const { catalogueText, exportedCatalogue } = await import('./cases/export-catalogue.ts');
  const { suiteVersion } = await import('./suite-version.ts');
  process.stdout.write(catalogueText(exportedCatalogue(suiteVersion())));
};

const addDiff = (command: Command, finish: Finish): void => {
  command
    .command('diff')
    .argument('<old>', 'a file of "cases export", a folder with docs/catalogue.json (a checkout, an installed package), or a git revision')
    .argument('[new]', 'the same; this version, where it is left out')
    .description('tell which requirements, cases and checks appeared, vanished, became stricter or looser')
    .addOption(new Option('--summary', 'one line that says how much differs').conflicts(['json', 'markdown']))
    .addOption(new Option('--json', 'as JSON').conflicts('markdown'))
    .option('--markdown', 'for a pull request')
    .option('--changelog <file>', 'end with 1 when a case or a check has vanished that the newest part of this file does not name')
    .action(async (from: string, to: string | undefined, options: DiffOptions) => {
      const { runDiff } = await import('./cases/run-diff.ts');
      finish(runDiff(from, to, options));
    });
};

export const casesCommand = (finish: Finish): Command => {
  const command = new Command('cases').description('read the catalogue of cases, and compare two versions of it');
  command
    .command('list')
    .description('list the cases by family')
    .option('--json', 'as JSON')
    .addOption(new Option('--subject <subject>', 'only those for a server, or for a client').choices(['server', 'client']))
    .action(list);
  command
    .command('explain')
    .argument('<id>', 'a case, or a pattern with *')
    .description('tell everything about a case')
    .option('--json', 'as JSON')
    .action(explain);
  command.command('export').description('print the catalogue as data, for a program or a later "cases diff"').action(exported);
  addDiff(command, finish);
  return command;
};
