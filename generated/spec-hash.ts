// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

/** SHA-256 over all files of `specs/`. */
export const specHash = '96b5126198ba1537fb4c7bb59819f5679741c336b087a50ae665870b2f9b1ee3';
