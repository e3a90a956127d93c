// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

/** SHA-256 over all files of `specs/`. */
export const specHash = '34062b7b8f1ec5dcf8868bc3beb2cdebfacfef7ca72c2f39f63bb0d2f24a6d60';
