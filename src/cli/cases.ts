import { Command } from 'commander';
import type { ListedCase } from './server/catalogue.ts';

/** `cases list` and `cases explain`: the catalogue, read without playing anything. */

const catalogue = async (): Promise<readonly ListedCase[]> => (await import('./server/catalogue.ts')).serverCatalogue();

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const listedData = ({ area, serverCase, requirement }: ListedCase): object => ({
  id: serverCase.id,
  subject: serverCase.subject,
  area,
  family: serverCase.family,
  title: serverCase.title,
  requirement,
  needs: serverCase.needs ?? [],
  lacks: serverCase.lacks ?? null,
  ...(serverCase.hazard && { hazard: serverCase.hazard }),
  checks: serverCase.checks.map(({ id, says }) => ({ id, says })),
});

const listedText = (cases: readonly ListedCase[]): string => {
  const families = [...Map.groupBy(cases, ({ serverCase }) => serverCase.family)];
  const blocks = families.map(([family, members]) => {
    const lines = members.map(
      ({ serverCase, requirement }) =>
        `  ${requirement.level.padEnd(6)} ${serverCase.id}\n         ${serverCase.title}\n         ${requirement.id}: ${requirement.sentence}`,
    );
    return `${family} (${members.length})\n${lines.join('\n')}`;
  });
  const capacity = cases.filter(({ serverCase }) => serverCase.family === 'capacity').length;
  return `${blocks.join('\n\n')}\n\n${cases.length - capacity} cases${capacity === 0 ? '' : `, and ${capacity} of capacity, which are played where they are asked for`}. More about one: ocp-conformance cases explain ID`;
};

const list = async (options: { readonly json?: boolean }): Promise<void> => {
  const cases = await catalogue();
  print(options.json ? JSON.stringify(cases.map(listedData), null, 2) : listedText(cases));
};

const explain = async (name: string, options: { readonly json?: boolean }): Promise<void> => {
  const { selectCases } = await import('./server/select-cases.ts');
  const { explanationText } = await import('./server/explanation-text.ts');
  const cases = selectCases(await catalogue(), { cases: [name], allowed: 'everything' });
  print(options.json ? JSON.stringify(cases.map(listedData), null, 2) : cases.map(explanationText).join('\n\n'));
};

export const casesCommand = (): Command => {
  const command = new Command('cases').description('read the catalogue of cases');
  command.command('list').description('list the cases by family').option('--json', 'as JSON').action(list);
  command
    .command('explain')
    .argument('<id>', 'a case, or a pattern with *')
    .description('tell everything about a case')
    .option('--json', 'as JSON')
    .action(explain);
  return command;
};
