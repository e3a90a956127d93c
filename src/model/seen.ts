/**
 * A message as far as it could be understood: a member of the wrong kind, or absent, is `undefined` here, and the
 * schema check (which judges the raw wire) is the one that says so. Thus one bad field does not hide its neighbours.
 */
export type Seen<T> = T extends readonly (infer Item)[]
  ? readonly Seen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]?: Seen<T[Key]> | undefined }
    : T;
