// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

/** SHA-256 over all files of `specs/`. */
export const specHash = '9f414dfce8424b8fa5e4aa44b2e930367444846edcf955a63fae87c273efa823';
