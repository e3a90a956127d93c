import { parentPort } from 'node:worker_threads';
import { type Judged, type Performance, playAndJudge } from './play-and-judge.ts';

/** A thread that plays what it is told, as many cases side by side as it is sent. */

export type Told = { readonly number: number; readonly performance: Performance };

export type Tells = { readonly number: number } & ({ readonly judged: Judged } | { readonly broken: string });

const tell = (message: Tells): void => parentPort?.postMessage(message);

parentPort?.on('message', ({ number, performance }: Told) => {
  playAndJudge(performance).then(
    (judged) => tell({ number, judged }),
    (error: unknown) => tell({ number, broken: String(error) }),
  );
});
