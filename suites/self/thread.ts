import { parentPort, Worker } from 'node:worker_threads';
import { createGate } from './gate.ts';

/** A thread beside Jest's sandbox, where the same work takes half the processor time (see decision 0012). */
export type Thread<Task, Result> = {
  readonly ask: (task: Task) => Promise<Result>;
  readonly stop: () => Promise<void>;
};

/** Plain data, as it crosses to the thread and back; the number says which answer is whose. */
type Asked<Task> = { readonly number: number; readonly task: Task };

type Answered<Result> = { readonly number: number } & ({ readonly result: Result } | { readonly broken: string });

type Waiting<Result> = { readonly resolve: (result: Result) => void; readonly reject: (error: Error) => void };

/** `script` answers by `answerAsThread`; it is given so many tasks at a time. */
export const startThread = <Task, Result>(script: URL, atOnce = 1): Thread<Task, Result> => {
  const worker = new Worker(script);
  const waiting = new Map<number, Waiting<Result>>();
  const gate = createGate(atOnce);
  let number = 0;
  worker.on('message', (answered: Answered<Result>) => {
    const { resolve, reject } = waiting.get(answered.number) ?? {};
    waiting.delete(answered.number);
    if ('result' in answered) resolve?.(answered.result);
    else reject?.(new Error(answered.broken));
  });
  worker.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  return {
    stop: async () => void (await worker.terminate()),
    ask: async (task) => {
      await gate.enter();
      const { promise, resolve, reject } = Promise.withResolvers<Result>();
      number += 1;
      waiting.set(number, { resolve, reject });
      worker.postMessage({ number, task } satisfies Asked<Task>);
      return promise.finally(gate.leave);
    },
  };
};

export type Threads<Task, Result> = Thread<Task, Result> & { readonly askEach: (task: Task) => Promise<readonly Result[]> };

/** Several, which are asked turn by turn. */
export const startThreads = <Task, Result>(script: URL, count: number, atOnce: number): Threads<Task, Result> => {
  const threads = Array.from({ length: count }, () => startThread<Task, Result>(script, atOnce));
  let turn = 0;
  return {
    stop: async () => void (await Promise.all(threads.map(({ stop }) => stop()))),
    askEach: (task) => Promise.all(threads.map(({ ask }) => ask(task))),
    ask: (task) => {
      turn = (turn + 1) % threads.length;
      const thread = threads[turn];
      return thread === undefined ? Promise.reject(new Error('there is no thread')) : thread.ask(task);
    },
  };
};

/** One that does a single thing, and ends. */
export const askOnce = async <Task, Result>(script: URL, task: Task): Promise<Result> => {
  const thread = startThread<Task, Result>(script);
  return thread.ask(task).finally(thread.stop);
};

const wordsOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** The other side: what a script does that runs as such a thread. */
export const answerAsThread = <Task, Result>(work: (task: Task) => Promise<Result>): void => {
  const answer = (answered: Answered<Result>): void => parentPort?.postMessage(answered);
  parentPort?.on('message', ({ number, task }: Asked<Task>) => {
    work(task).then(
      (result) => answer({ number, result }),
      (error: unknown) => answer({ number, broken: wordsOf(error) }),
    );
  });
};
