// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

/** SHA-256 over all files of `specs/`. */
export const specHash = '030f03f153e623b76fb0942e5e0722fc4de0a439a53db4251b842c27e9890805';
