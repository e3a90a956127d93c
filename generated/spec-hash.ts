// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

/** SHA-256 over all files of `specs/`. */
export const specHash = 'ab0adf886306d55064be433b5f987d46e5aa37cb0824b2feaaeb2baf9341fe3f';
