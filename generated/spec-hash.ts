// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

/** SHA-256 over all files of `specs/`. */
export const specHash = '66594483aca546da8c72dee005a4823157570a03d65d1cd83ffb877d36fd0008';
