import { constants, gunzip, type ZlibOptions } from 'node:zlib';
import type { WireBody } from './wire-exchange.ts';

type Received = {
  readonly wire: Buffer;
  readonly contentEncoding: string | undefined;
  readonly isTruncated: boolean;
  readonly maxBodyBytes: number;
};

type Inflated = { readonly decoded: Buffer } | { readonly error: NodeJS.ErrnoException };

const inflate = (wire: Buffer, options: ZlibOptions): Promise<Inflated> =>
  new Promise((resolve) => {
    gunzip(wire, options, (error, decoded) => resolve(error === null ? { decoded } : { error }));
  });

/** Undoes gzip. A small body that inflates beyond the limit is cut short, and says so. */
export const decodeBody = async (received: Received): Promise<WireBody> => {
  const { wire, isTruncated, maxBodyBytes } = received;
  const encoding = (received.contentEncoding ?? 'identity').trim().toLowerCase();
  if (wire.length === 0 || encoding === 'identity' || encoding === '') return { wire, decoded: wire, isTruncated };
  if (encoding !== 'gzip' && encoding !== 'x-gzip') {
    return { wire, isTruncated, unreadable: `content encoding "${encoding}" was not asked for and is not understood` };
  }
  // Of a body that broke off, what can be read is read.
  const finishFlush = isTruncated ? constants.Z_SYNC_FLUSH : constants.Z_FINISH;
  const inflated = await inflate(wire, { maxOutputLength: maxBodyBytes, finishFlush });
  if ('decoded' in inflated) return { wire, decoded: inflated.decoded, isTruncated };
  if (inflated.error.code === 'ERR_BUFFER_TOO_LARGE') {
    return { wire, isTruncated: true, unreadable: `more than ${maxBodyBytes} bytes once gzip is undone` };
  }
  return { wire, isTruncated, unreadable: `gzip could not be undone (${inflated.error.message})` };
};
