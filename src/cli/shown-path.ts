import { isAbsolute, relative, sep } from 'node:path';

/** A path as a user would type it here: relative to the working folder where it is within, whole elsewhere. */
export const shownPath = (path: string): string => {
  const near = relative(process.cwd(), path);
  const isOutside = near === '..' || near.startsWith(`..${sep}`) || isAbsolute(near);
  return isOutside ? path : near || '.';
};
