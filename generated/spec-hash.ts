// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

/** SHA-256 over all files of `specs/`. */
export const specHash = '52313c3d4759a9b2373f6a9330c0e2c11e6ab891130875f220226bb182979f12';
