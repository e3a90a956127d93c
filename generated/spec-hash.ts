// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

/** SHA-256 over all files of `specs/`. */
export const specHash = 'd13e41b3e3ee11de5f202f197521c5e82b5713b17b23b8ad4e57e7816f9268c8';
