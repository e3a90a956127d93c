// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

export type CatalogueError = {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly when: string;
  readonly retry: 'never' | 'after-fix' | 'after-wait' | 'after-token' | 'after-resync';
  /** What a client does. */
  readonly client: string;
  /** Operation ids, or `all`. */
  readonly operations: readonly string[];
};

export const errorCatalogue = {} as const satisfies Readonly<Record<string, CatalogueError>>;

export type ErrorCode = keyof typeof errorCatalogue;
