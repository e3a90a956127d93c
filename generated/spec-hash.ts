// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

/** SHA-256 over all files of `specs/`. */
export const specHash = '5bf2649f9c674a17ff8bc28ddedb9112ccddd56a517ef935d765a32fe1f38eb7';
