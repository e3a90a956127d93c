// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

/** SHA-256 over all files of `specs/`. */
export const specHash = '4e20f3e507c6a1abdadc9788f92483c75ee0b0d77a42e485ae2346763d68492b';
