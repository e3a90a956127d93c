import net from 'node:net';
import { performance } from 'node:perf_hooks';
import type { LoadJob, LoadResult } from '../messages.ts';
import { toBenchmark } from '../talk.ts';

/**
 * Keeps a fixed number of connections busy, one request at a time on each. It speaks HTTP over plain sockets: the client of
 * `node:http` costs more than the servers do, and would measure itself.
 */

const headEndMark = '\r\n\r\n';

/** Calls back at the end of each answer. */
const createAnswerReader = (onAnswer: () => void) => {
  let head: Buffer = Buffer.alloc(0);
  let bodyLeft = 0;
  const readHead = (chunk: Buffer): void => {
    head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
    const end = head.indexOf(headEndMark);
    if (end === -1) return;
    const text = head.toString('latin1', 0, end);
    const length = /\r\ncontent-length: *(\d+)/i.exec(text)?.[1];
    if (!text.startsWith('HTTP/1.1 200') || length === undefined) throw new Error(`not a sized answer with status 200: ${text}`);
    bodyLeft = Number(length) - (head.length - end - headEndMark.length);
    head = Buffer.alloc(0);
    if (bodyLeft === 0) onAnswer();
  };
  return (chunk: Buffer): void => {
    if (bodyLeft === 0) {
      readHead(chunk);
      return;
    }
    bodyLeft -= chunk.length;
    if (bodyLeft === 0) onAnswer();
  };
};

type Progress = { asked: number; answered: number };

const requestTexts = ({ paths, headers }: LoadJob): readonly Buffer[] => {
  const fields = Object.entries({ Host: '127.0.0.1', Accept: 'application/json', ...headers }).map(([name, value]) => `${name}: ${value}`);
  return paths.map((path) => Buffer.from(`GET ${path} HTTP/1.1\r\n${fields.join('\r\n')}${headEndMark}`));
};

/** One connection, from its first request to its last answer. */
const keepBusy = (job: LoadJob, progress: Progress, next: () => Buffer | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(job.origin);
    const socket = net.connect({ host: hostname, port: Number(port), noDelay: true });
    const ask = (): void => {
      const request = next();
      if (request === undefined) socket.end();
      else socket.write(request);
    };
    const read = createAnswerReader(() => {
      progress.answered += 1;
      ask();
    });
    socket.on('connect', ask);
    socket.on('data', (chunk) => {
      try {
        read(chunk);
      } catch (error) {
        socket.destroy(error instanceof Error ? error : undefined);
      }
    });
    socket.on('error', reject);
    socket.on('close', () => resolve());
  });

const run = async (job: LoadJob): Promise<LoadResult> => {
  const requests = requestTexts(job);
  const progress: Progress = { asked: 0, answered: 0 };
  const startedAt = performance.now();
  const idleBefore = performance.eventLoopUtilization();
  const next = (): Buffer | undefined => {
    if (performance.now() - startedAt >= job.durationMs || (job.isOnce && progress.asked >= requests.length)) return undefined;
    progress.asked += 1;
    return requests[(progress.asked - 1) % requests.length];
  };
  await Promise.all(Array.from({ length: job.connections }, () => keepBusy(job, progress, next)));
  const seconds = (performance.now() - startedAt) / 1_000;
  if (progress.answered !== progress.asked) throw new Error(`${progress.asked} requests, ${progress.answered} answers`);
  return { kind: 'load', requests: progress.answered, seconds, generatorBusy: performance.eventLoopUtilization(idleBefore).utilization };
};

const line = toBenchmark();
for (;;) line.say(await run(await line.hear('job')));
