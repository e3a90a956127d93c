// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

/** SHA-256 over all files of `specs/`. */
export const specHash = '3e2d4af91e0056efe684b7982e5b42108c023d78ce0ebb7ee817fbc8bf243a00';
