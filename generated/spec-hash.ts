// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

/** SHA-256 over all files of `specs/`. */
export const specHash = '69e33e7cd093fb3fdc8ccaf629a03cd5490225ae9da4873a8d2b7e73807bc6d5';
