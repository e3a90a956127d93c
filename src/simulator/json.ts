/** JSON of somebody's making, before it is known to be what it should be. */
export type JsonObject = { readonly [member: string]: unknown };

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

export const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
