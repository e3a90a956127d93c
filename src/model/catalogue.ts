import type { Family, Level, Provenance } from './verdict.ts';

/** The catalogue as data, for whoever compares two versions of it: what is judged, by which checks, on which sentences. */
export type Catalogue = {
  /** Of the suite that it is of. */
  readonly version: string;
  readonly requirements: readonly CatalogueRequirement[];
  readonly cases: readonly CatalogueCase[];
};

export type CatalogueRequirement = {
  readonly id: string;
  readonly level: Level;
  readonly role: 'server' | 'client' | 'both';
  readonly provenance: Provenance;
  readonly sentence: string;
  /** Why nothing can observe it. */
  readonly excluded?: string;
};

export type CatalogueCase = {
  readonly id: string;
  readonly subject: 'server' | 'client';
  readonly area: string;
  readonly family: Family;
  readonly title: string;
  readonly requirement: string;
  /** Of a client case: it is played once in each. */
  readonly deliveries?: readonly string[];
  /** Capabilities without which it is not applicable. */
  readonly needs?: readonly string[];
  readonly lacks?: string;
  readonly hazard?: string;
  readonly formerly?: readonly string[];
  readonly checks: readonly CatalogueCheck[];
};

export type CatalogueCheck = { readonly id: string; readonly says: string };
