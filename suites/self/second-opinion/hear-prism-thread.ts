import { parentPort } from 'node:worker_threads';
import { hearPrism } from './hear-prism.ts';

hearPrism().then(
  (heard) => parentPort?.postMessage({ heard }),
  (error: unknown) => parentPort?.postMessage({ broken: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
);
