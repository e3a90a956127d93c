import type { FaultImplementation } from './fault.ts';

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, member]) => [name, reversed(member)])
      .reverse(),
  );
};

/** The peer sees the members of every JSON object in the opposite order: allowed, as their order means nothing. */
export const memberOrder: FaultImplementation<'member-order'> = {
  isAllowed: true,
  settings: {},
  plan: () => ({ text: (json) => JSON.stringify(reversed(JSON.parse(json))) }),
};
