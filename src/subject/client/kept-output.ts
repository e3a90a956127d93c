/** What a client prints: as much of it as is worth keeping, and how much it was. */

const KEPT_BYTES = 65_536;

export type Output = { readonly keep: (chunk: Buffer) => void; readonly text: () => string; readonly bytes: () => number };

export const createOutput = (keptBytes = KEPT_BYTES): Output => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  return {
    keep: (chunk) => {
      const room = keptBytes - Math.min(bytes, keptBytes);
      if (room > 0) chunks.push(chunk.subarray(0, room));
      bytes += chunk.length;
    },
    text: () => Buffer.concat(chunks).toString('utf8'),
    bytes: () => bytes,
  };
};
