import canonicalize from 'canonicalize';

/** Canonical JSON (RFC 8785) knows no infinity and no half of a character pair; a value that holds one has no canonical form. */
export const canonicalOf = (value: unknown): string | undefined => {
  try {
    return canonicalize(value);
  } catch {
    return undefined;
  }
};
