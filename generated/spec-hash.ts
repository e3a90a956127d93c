// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

/** SHA-256 over all files of `specs/`. */
export const specHash = '67879b4e79456eed5f7b3aead945412f390a54aedb01eed58077c9038465f322';
