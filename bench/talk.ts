import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Message, MessageOf } from './messages.ts';

/** Conversation between the benchmark and the processes that it starts. */

type Line = {
  readonly say: (message: Message) => void;
  /** The next message of this kind; what comes earlier is kept. */
  readonly hear: <Kind extends Message['kind']>(kind: Kind) => Promise<MessageOf<Kind>>;
};

export type Child = Line & { readonly stop: () => Promise<void> };

type Waiting = { readonly kind: string; readonly resolve: (message: Message) => void; readonly reject: (error: Error) => void };

/** Both ends are files of this folder, so the kind is all that is looked at. */
const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string';

const isOfKind = <Kind extends Message['kind']>(message: Message, kind: Kind): message is MessageOf<Kind> => message.kind === kind;

const createInbox = () => {
  const kept: Message[] = [];
  const waiting: Waiting[] = [];
  return {
    take: (value: unknown): void => {
      if (!isMessage(value)) return;
      const at = waiting.findIndex(({ kind }) => kind === value.kind);
      if (at === -1) kept.push(value);
      else waiting.splice(at, 1)[0]?.resolve(value);
    },
    fail: (error: Error): void => {
      for (const { reject } of waiting.splice(0)) reject(error);
    },
    hear: <Kind extends Message['kind']>(kind: Kind): Promise<MessageOf<Kind>> => {
      const at = kept.findIndex((message) => message.kind === kind);
      const [found] = at === -1 ? [] : kept.splice(at, 1);
      if (found !== undefined && isOfKind(found, kind)) return Promise.resolve(found);
      return new Promise((resolve, reject) => {
        waiting.push({ kind, reject, resolve: (message) => isOfKind(message, kind) && resolve(message) });
      });
    },
  };
};

export const stopProcess = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
};

/** Starts one of the files in `peers/`. */
export const startPeer = (file: URL): Child => {
  const child = fork(file, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const inbox = createInbox();
  child.on('message', inbox.take);
  child.on('exit', (code) => inbox.fail(new Error(`${file.pathname} ended with exit code ${code} before it answered`)));
  return { say: (message) => child.send(message), hear: inbox.hear, stop: () => stopProcess(child) };
};

/** The other end of the line, in the process that was started; it goes when the benchmark goes. */
export const toBenchmark = (): Line => {
  const inbox = createInbox();
  process.on('message', inbox.take);
  process.on('disconnect', () => process.exit(0));
  return { say: (message) => process.send?.(message), hear: inbox.hear };
};
