// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

/** SHA-256 over all files of `specs/`. */
export const specHash = '2f91aabc5e3781a0a53ba0c96bb3ed04978228a34e120a2de09428dfa1f79d1b';
