import type { FaultImplementation } from './fault.ts';

/** The peer is served whatever token, scope or client secret it shows, or none. */
export const skipAuthorization: FaultImplementation<'skip-authorization'> = {
  settings: {},
  plan: () => ({ conduct: (conduct) => ({ ...conduct, isAuthorizationChecked: false }) }),
};
