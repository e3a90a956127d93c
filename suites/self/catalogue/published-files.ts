import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueText, exportedCatalogue } from '../../../src/cli/cases/export-catalogue.ts';
import { renderFaultTable } from '../../../src/simulator/faults/fault-table.ts';
import { clientCases } from '../../client/index.ts';
import { serverCases } from '../../server/index.ts';
import { measuredParts } from '../proof/measured.ts';
import { proofRows } from '../proof/rows.ts';
import { cataloguePage } from './catalogue-page.ts';
import { sendsOf } from './dry-play.ts';
import { faultUses } from './fault-uses.ts';
import { proofPage } from './proof-page.ts';
import { proofsOf, proofsText } from './proofs.ts';
import { stageLines } from './stage-words.ts';

/** What is made of the catalogue and the kill tables, by path. Nothing in it depends on a run. */

const versionOf = (root: string): string => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;

const playsOf = async (): Promise<ReadonlyMap<string, readonly string[]>> => {
  const plays = new Map<string, readonly string[]>();
  for (const serverCase of serverCases) plays.set(`server ${serverCase.id}`, await sendsOf(serverCase));
  for (const { id, stage } of clientCases) plays.set(`client ${id}`, stageLines(stage));
  return plays;
};

export const publishedFiles = async (root: string): Promise<ReadonlyMap<string, string>> => {
  const catalogue = exportedCatalogue(versionOf(root));
  const proofs = proofsOf(proofRows);
  return new Map([
    ['docs/catalogue.json', catalogueText(catalogue)],
    ['docs/catalogue.md', cataloguePage({ catalogue, plays: await playsOf(), proofs })],
    ['docs/faults.md', renderFaultTable(faultUses)],
    ['docs/proof.md', proofPage(proofRows, measuredParts())],
    ['suites/proofs.ts', proofsText(proofs)],
  ]);
};
