// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

/** SHA-256 over all files of `specs/`. */
export const specHash = '1fa14c186a9a6c4e724f17fb49c593c88b4ad60811346eefa5cac6b2714743dc';
