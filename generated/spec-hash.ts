// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

/** SHA-256 over all files of `specs/`. */
export const specHash = 'bb73f59978f1a8f7ca10d50249f48ba173b2631b9df78debd64a2c2cb0214938';
