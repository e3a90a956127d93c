// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

/** SHA-256 over all files of `specs/`. */
export const specHash = '4522f84d7cc8a093454a7ce5cc365e1b674022cfc25e150b07658d4d7553ba22';
