import type { FaultImplementation } from './fault.ts';

/** The peer sees the same headers in the reverse order: allowed. */
export const headerOrder: FaultImplementation<'header-order'> = {
  isAllowed: true,
  settings: {},
  plan: () => ({
    headers: (headers) => {
      const turned: string[] = [];
      for (let at = headers.length - 2; at >= 0; at -= 2) turned.push(...headers.slice(at, at + 2));
      return turned;
    },
  }),
};
