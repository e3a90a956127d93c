// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

/** SHA-256 over all files of `specs/`. */
export const specHash = 'ff6b657aa5a27c3687c5827659b6c0cc0d40d3384744a7c873432a11c15887ce';
