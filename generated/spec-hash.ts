// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

/** SHA-256 over all files of `specs/`. */
export const specHash = '927da3f37f6674d6804ea5c005701c42eb278be38f1defa88bb3c7a9a619ceee';
