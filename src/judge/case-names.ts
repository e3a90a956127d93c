/** A case that was renamed: run folders, waivers and requirement sets may each go by another of its names. */

export type NamedCase = { readonly id: string; readonly formerly?: readonly string[] };

/** The case that goes, or went, by a name; the name of today before those of old. */
export const caseNamed = <Case extends NamedCase>(catalogue: readonly Case[], name: string): Case | undefined =>
  catalogue.find(({ id }) => id === name) ?? catalogue.find(({ formerly = [] }) => formerly.includes(name));

/** All names of the case that is meant by one of them, that one first. */
export const namesOf = (catalogue: readonly NamedCase[], name: string): readonly string[] => {
  const known = caseNamed(catalogue, name);
  return [...new Set([name, ...(known ? [known.id, ...(known.formerly ?? [])] : [])])];
};
