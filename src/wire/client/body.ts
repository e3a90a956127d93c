import { isNativeError } from 'node:util/types';
import { constants, gunzip, gunzipSync, type ZlibOptions } from 'node:zlib';
import type { WireBody } from './wire-exchange.ts';

type Received = {
  readonly wire: Buffer;
  readonly contentEncoding: string | undefined;
  readonly isTruncated: boolean;
  readonly maxBodyBytes: number;
};

type Inflated = { readonly decoded: Buffer } | { readonly error: NodeJS.ErrnoException };

/** The way to another thread and back costs more than so few bytes do, even where they inflate as far as bytes can: a thousandfold. */
const FEW_BYTES = 4_096;

const isErrnoException = (error: unknown): error is NodeJS.ErrnoException => isNativeError(error);

const inflateAtOnce = (wire: Buffer, options: ZlibOptions): Inflated => {
  try {
    return { decoded: gunzipSync(wire, options) };
  } catch (error) {
    if (isErrnoException(error)) return { error };
    throw error;
  }
};

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
  const options = { maxOutputLength: maxBodyBytes, finishFlush };
  const inflated = wire.length < FEW_BYTES ? inflateAtOnce(wire, options) : await inflate(wire, options);
  if ('decoded' in inflated) return { wire, decoded: inflated.decoded, isTruncated };
  if (inflated.error.code === 'ERR_BUFFER_TOO_LARGE') {
    return { wire, isTruncated: true, unreadable: `more than ${maxBodyBytes} bytes once gzip is undone` };
  }
  return { wire, isTruncated, unreadable: `gzip could not be undone (${inflated.error.message})` };
};
