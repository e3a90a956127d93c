// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

/** SHA-256 over all files of `specs/`. */
export const specHash = 'e9ef2c19fe1cf4f5cada6a0ab25f5cbe040e6777d6794c3ef584fee97a106eb0';
