// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

/** SHA-256 over all files of `specs/`. */
export const specHash = 'f404b0e67ab607a22cb26ebf6a802762c1aac7e79e02926bf3314bbf031037dd';
