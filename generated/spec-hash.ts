// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

/** SHA-256 over all files of `specs/`. */
export const specHash = 'e2d398ef118636301187efc520dc2deb2f42862529901f1dd109406ba9792ce5';
