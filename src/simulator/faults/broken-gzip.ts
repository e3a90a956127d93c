import type { FaultImplementation, WireAnswer } from './fault.ts';

const flipMiddle = (body: Buffer): Buffer => {
  const broken = Buffer.from(body);
  // The header stays, so that the peer begins to inflate; the data after it is no deflate stream.
  broken.fill(0xff, Math.min(10, broken.length));
  return broken;
};

const isGzip = ({ headers }: WireAnswer): boolean => headers.some((item, at) => item === 'Content-Encoding' && headers[at + 1] === 'gzip');

/** The peer, having allowed gzip, sees a compressed body that does not inflate. */
export const brokenGzip: FaultImplementation<'broken-gzip'> = {
  settings: {},
  plan: () => ({ wire: (wire) => (isGzip(wire) ? { ...wire, body: flipMiddle(Buffer.from(wire.body)) } : wire) }),
};
