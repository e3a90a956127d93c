// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

/** SHA-256 over all files of `specs/`. */
export const specHash = 'd041c9ea2a8e91a4295818e88ed6c5f5400297341ef05a5072d48b5526e1b6c6';
