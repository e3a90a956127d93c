// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

/** SHA-256 over all files of `specs/`. */
export const specHash = 'f7cbf3eef1b2ff36e2ae6840e97962dc9db005fc5f36cdabf65b6b88d7ba2a68';
