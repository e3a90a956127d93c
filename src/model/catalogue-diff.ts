/** What differs between two catalogues, for those who are judged by them. */

/** `stricter`: who passed may fail now, or is asked more; `looser`: the other way round; `changed`: neither can be told from the data. */
export type ChangeKind = 'stricter' | 'looser' | 'changed';

export type Change = { readonly kind: ChangeKind; readonly says: string };

/** A case or a requirement that is in both. */
export type Changed = { readonly id: string; readonly changes: readonly [Change, ...Change[]] };

export type CaseName = { readonly id: string; readonly subject: 'server' | 'client'; readonly title: string };

export type CheckName = { readonly caseId: string; readonly id: string; readonly says: string };

export type CatalogueDiff = {
  readonly versions: { readonly old: string; readonly new: string };
  readonly requirements: {
    readonly appeared: readonly RequirementName[];
    readonly vanished: readonly RequirementName[];
    readonly changed: readonly Changed[];
  };
  readonly cases: {
    readonly appeared: readonly CaseName[];
    readonly vanished: readonly CaseName[];
    /** By `formerly`. */
    readonly renamed: readonly { readonly from: string; readonly to: string }[];
    readonly changed: readonly Changed[];
  };
  /** Of cases that are in both; those of an appeared or vanished case go with it. */
  readonly checks: { readonly appeared: readonly CheckName[]; readonly vanished: readonly CheckName[] };
};

export type RequirementName = { readonly id: string; readonly sentence: string };
