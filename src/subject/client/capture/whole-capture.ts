import { createHash } from 'node:crypto';
import type { Capture } from '../../../model/capture.ts';
import type { CaptureProgress, CaptureReader } from '../client-subject.ts';
import { decodeUtf8 } from './utf8.ts';

/** A capture that is read as a whole each time: a table, an endpoint, what a command prints. */

export type WholeCapture = {
  /** All of it as it is now. */
  readonly fetch: () => Promise<Buffer | { readonly problem: string }>;
  readonly parse: (text: string) => Capture | { readonly problem: string };
  /** The least time between two looks while the client is waited for. */
  readonly everyMs: number;
  readonly isToldByClient: boolean;
};

type Seen = CaptureProgress;

const NOTHING: Seen = { mark: '', records: 0 };

/** A book need not tell closes: then nobody may wait for them. */
const closesIn = ({ form, records }: Capture): { readonly closed?: ReadonlySet<string> } => {
  const closed = records.flatMap(({ record, channelId }) => (record === 'closed' && channelId !== undefined ? [channelId] : []));
  return form === 'journal' || closed.length > 0 ? { closed: new Set(closed) } : {};
};

const interpret = (bytes: Buffer, parse: WholeCapture['parse']): Capture | { readonly problem: string } => {
  const decoded = decodeUtf8(bytes);
  return 'says' in decoded ? { problem: `the capture cannot be read: ${decoded.says}` } : parse(decoded.text);
};

export const openWholeCapture = ({ fetch, parse, everyMs, isToldByClient }: WholeCapture): CaptureReader => {
  let seen = NOTHING;
  let looking: Promise<void> | undefined;
  let lookedAt = Number.NEGATIVE_INFINITY;
  const look = async (): Promise<void> => {
    const fetched = await fetch();
    // Nothing there, or not yet: what was seen last stands until there is something else.
    if ('problem' in fetched) return;
    const mark = createHash('sha256').update(fetched).digest('hex');
    if (mark === seen.mark) return;
    const read = interpret(fetched, parse);
    seen = 'problem' in read ? { mark, records: seen.records } : { mark, records: read.records.length, ...closesIn(read) };
  };
  return {
    isToldByClient,
    // Never waited for: the market goes on while an endpoint takes its time.
    progress: async () => {
      if (looking === undefined && performance.now() - lookedAt >= everyMs) {
        looking = look().finally(() => {
          looking = undefined;
          lookedAt = performance.now();
        });
      }
      return seen;
    },
    read: async () => {
      await looking;
      const fetched = await fetch();
      return 'problem' in fetched ? fetched : interpret(fetched, parse);
    },
  };
};
