import type { ClientRun } from '../../model/client-evidence.ts';
import { leftOutLine } from '../../wire/recorder/left-out.ts';

/**
 * What a program prints: all of it, as long as a machine has room for that, and then the beginning and the end. Evidence holds less of
 * it, once secrets were looked for in all that is kept here.
 */

const KEPT_BYTES = 8_388_608;

export type Output = {
  readonly keep: (chunk: Buffer) => void;
  readonly text: () => string;
  /** As a run tells it. `cause`: why a client could not be started, which it could not say itself. */
  readonly told: (cause?: unknown) => Pick<ClientRun, 'output' | 'outputBytes' | 'outputLostBytes'>;
};

const LINE_FEED = 0x0a;

/** At a border may stand a part of a secret, which nobody would find: only whole lines are kept there. */
const wholeLines = (head: Buffer, tail: Buffer): { readonly head: Buffer; readonly tail: Buffer } => {
  const firstEnd = tail.indexOf(LINE_FEED);
  return {
    head: head.subarray(0, head.lastIndexOf(LINE_FEED) + 1),
    tail: tail.subarray(firstEnd === -1 ? tail.length : firstEnd + 1),
  };
};

/** The last bytes of what comes; of older ones no more is held than stands in one piece with them. */
const createTail = (keptBytes: number) => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  return {
    add: (chunk: Buffer): void => {
      chunks.push(chunk);
      bytes += chunk.length;
      for (let first = chunks[0]; first !== undefined && bytes - first.length >= keptBytes; first = chunks[0]) {
        chunks.shift();
        bytes -= first.length;
      }
    },
    bytes: (): Buffer => Buffer.concat(chunks).subarray(-keptBytes),
  };
};

export const createOutput = (keptBytes = KEPT_BYTES): Output => {
  const half = Math.floor(keptBytes / 2);
  const begun: Buffer[] = [];
  const ending = createTail(half);
  let bytes = 0;
  const kept = (): { readonly text: string; readonly lostBytes: number } => {
    const [head, tail] = [Buffer.concat(begun), ending.bytes()];
    if (bytes === head.length + tail.length) return { text: Buffer.concat([head, tail]).toString(), lostBytes: 0 };
    const whole = wholeLines(head, tail);
    const lostBytes = bytes - whole.head.length - whole.tail.length;
    return { text: `${whole.head.toString()}${leftOutLine(lostBytes)}${whole.tail.toString()}`, lostBytes };
  };
  return {
    keep: (chunk) => {
      const room = half - Math.min(bytes, half);
      if (room > 0) begun.push(chunk.subarray(0, room));
      if (chunk.length > room) ending.add(chunk.subarray(room));
      bytes += chunk.length;
    },
    text: () => kept().text,
    told: (cause) => {
      const { text, lostBytes } = kept();
      return {
        output: `${text}${cause === undefined ? '' : String(cause)}`,
        outputBytes: bytes,
        ...(lostBytes === 0 ? {} : { outputLostBytes: lostBytes }),
      };
    },
  };
};
