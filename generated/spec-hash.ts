// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

/** SHA-256 over all files of `specs/`. */
export const specHash = '937761b035314593684b50e3ed21640fda03a8f0ccdd0e796b42d1ae5bf65b16';
