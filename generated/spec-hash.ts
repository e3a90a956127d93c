// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

/** SHA-256 over all files of `specs/`. */
export const specHash = '34f7c799229074b0f20fd4136857cdccdebebd787a13e92113bce4bfe7956c66';
