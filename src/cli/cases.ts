import { Command, Option } from 'commander';
import type { ListedCase } from './run/catalogue.ts';

/** `cases list` and `cases explain`: the catalogue, read without playing anything. */

type Options = { readonly json?: boolean; readonly subject?: 'server' | 'client' };

const catalogue = async ({ subject }: Options): Promise<readonly ListedCase[]> => {
  const { catalogueFor, wholeCatalogue } = await import('./run/catalogue.ts');
  return subject === undefined ? wholeCatalogue() : catalogueFor(subject);
};

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const listedData = ({ area, suiteCase, requirement }: ListedCase): object => ({
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

export const casesCommand = (): Command => {
  const command = new Command('cases').description('read the catalogue of cases');
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
  return command;
};
