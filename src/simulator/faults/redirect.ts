import type { FaultImplementation } from './fault.ts';

/** The peer is sent to another host: to the same path of the simulator under a name that nobody gave it, or to any `location`. */
export const redirect: FaultImplementation<'redirect'> = {
  settings: { status: 'integer', location: 'text?' },
  plan: ({ status, location }) => ({
    before: (moment) => ({ kind: 'empty', status, headers: ['Location', location ?? moment.elsewhere()] }),
  }),
};
