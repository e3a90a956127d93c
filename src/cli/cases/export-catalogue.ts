import { type Requirement, requirements } from '../../../generated/requirements.ts';
import type { Catalogue, CatalogueCase, CatalogueRequirement } from '../../model/catalogue.ts';
import { type ListedCase, wholeCatalogue } from '../run/catalogue.ts';

/** This version's catalogue as data. A client case stands once, with its deliveries. */

const caseOf = ({ area, suiteCase, requirement }: ListedCase): CatalogueCase => {
  const { subject, family, title, needs = [], lacks, hazard, formerly = [], delivery, checks } = suiteCase;
  const plain = (text: string, ending: string): string => (text.endsWith(ending) ? text.slice(0, -ending.length) : text);
  return {
    id: delivery === undefined ? suiteCase.id : plain(suiteCase.id, `-by-${delivery}`),
    subject,
    area,
    family,
    title: delivery === undefined ? title : plain(title, ` (${delivery})`),
    requirement: requirement.id,
    ...(delivery && { deliveries: [delivery] }),
    ...(needs.length > 0 && { needs: needs.toSorted() }),
    ...(lacks && { lacks }),
    ...(hazard && { hazard }),
    ...(formerly.length > 0 && { formerly: delivery === undefined ? formerly : formerly.map((id) => plain(id, `-by-${delivery}`)) }),
    checks: checks.map(({ id, says }) => ({ id, says })),
  };
};

const withDelivery = (known: CatalogueCase | undefined, one: CatalogueCase): CatalogueCase =>
  known === undefined ? one : { ...known, deliveries: [...(known.deliveries ?? []), ...(one.deliveries ?? [])] };

const casesOf = (listed: readonly ListedCase[]): readonly CatalogueCase[] => {
  const cases = new Map<string, CatalogueCase>();
  for (const one of listed.map(caseOf)) {
    const key = `${one.subject} ${one.id}`;
    cases.set(key, withDelivery(cases.get(key), one));
  }
  return [...cases.values()];
};

const ledger: readonly Requirement[] = Object.values(requirements);

const requirementOf = ({ id, level, role, provenance, sentence, excluded }: Requirement): CatalogueRequirement => ({
  id,
  level,
  role,
  provenance,
  sentence,
  ...(excluded !== undefined && { excluded }),
});

export const exportedCatalogue = (version: string): Catalogue => ({
  version,
  requirements: ledger.map(requirementOf),
  cases: casesOf(wholeCatalogue()),
});

/** One line for each requirement and case, so that a diff of the text shows them. */
export const catalogueText = ({ version, requirements: rows, cases }: Catalogue): string => {
  const lines = (items: readonly object[]): string => items.map((item) => `    ${JSON.stringify(item)}`).join(',\n');
  return `{\n  "version": ${JSON.stringify(version)},\n  "requirements": [\n${lines(rows)}\n  ],\n  "cases": [\n${lines(cases)}\n  ]\n}\n`;
};
