// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

/** SHA-256 over all files of `specs/`. */
export const specHash = 'cfad43e412e02c157e4cc9e3804a11f36bd2e1ed21d82713b750b829e7d1edb3';
