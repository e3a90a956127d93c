import type { FaultImplementation } from './fault.ts';

/** The peer sees the body in several chunks without a Content-Length: allowed by HTTP/1.1. */
export const chunked: FaultImplementation<'chunked'> = {
  isAllowed: true,
  settings: {},
  plan: () => ({
    wire: (wire) => ({
      ...wire,
      pieces: 3,
      headers: wire.headers.filter((_, at) => wire.headers[at - (at % 2)]?.toLowerCase() !== 'content-length'),
    }),
  }),
};
