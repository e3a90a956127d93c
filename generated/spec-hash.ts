// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

/** SHA-256 over all files of `specs/`. */
export const specHash = '0db20ad5e4bce61fc0f1bc163d0fe857c9ec3d89d8d89d69ce619826d2d1abaa';
