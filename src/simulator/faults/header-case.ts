import type { FaultImplementation } from './fault.ts';

/** The peer sees the same headers with names all in lower or all in upper case: allowed, as names have no case. */
export const headerCase: FaultImplementation<'header-case'> = {
  isAllowed: true,
  settings: { style: ['lower', 'upper'] },
  plan: ({ style }) => ({
    headers: (headers) =>
      headers.map((item, at) => {
        if (at % 2 === 1) return item;
        return style === 'lower' ? item.toLowerCase() : item.toUpperCase();
      }),
  }),
};
