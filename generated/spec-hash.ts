// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

/** SHA-256 over all files of `specs/`. */
export const specHash = '0f81b9d052336e6d52584bce6d5cd8ca04a454ef44baa61edca467247145e86c';
