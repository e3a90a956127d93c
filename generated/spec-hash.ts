// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

/** SHA-256 over all files of `specs/`. */
export const specHash = '2e50f1321f55dbc2692046c2a1c1944c3e191fa16ff55c73354ce9097faff279';
