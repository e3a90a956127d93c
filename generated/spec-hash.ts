// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

/** SHA-256 over all files of `specs/`. */
export const specHash = 'ebcc3f34b7117b70de84668bb6859492cb92d4a4a35bfce9b43c785cc391bf23';
