// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

/** SHA-256 over all files of `specs/`. */
export const specHash = '0188745c9b1e23ca2e3cbf81f9bc114c67bb56b7508f25cac6a67f01337e0ab9';
