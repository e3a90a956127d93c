// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

/** SHA-256 over all files of `specs/`. */
export const specHash = 'ca7e4219e92fe267284955dc3873aa8a3eadc903cd3d8af5174c17bb139043da';
