/** Something in the run file that cannot be used, and where it was said. */
export type Problem = { readonly where: string; readonly says: string };

/** A setting, or all that is wrong with it. */
export type Checked<T> = { readonly value?: T; readonly problems: readonly Problem[] };
