// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

/** SHA-256 over all files of `specs/`. */
export const specHash = 'eb373e54d2122c6491a5f4e8d2b3fe878dbcc4cbc660cac9d3bbb7ebed37f26e';
