// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

/** SHA-256 over all files of `specs/`. */
export const specHash = '9871769985bbd7893ef743a3edd9c0094fd7ae3a1e3872bb8c7ae3801b8cd492';
