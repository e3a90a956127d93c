// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

/** SHA-256 over all files of `specs/`. */
export const specHash = 'e40587b70ca25a76279cc36d297d59c1246e74f8c85cb49d41212e725e518929';
