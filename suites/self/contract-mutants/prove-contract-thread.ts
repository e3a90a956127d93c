import { parentPort } from 'node:worker_threads';
import { proveContract } from './prove-contract.ts';

/** Planning reads thousands of messages: it, too, is done beside Jest's sandbox. */
proveContract().then(
  (proof) => parentPort?.postMessage({ proof }),
  (error: unknown) => parentPort?.postMessage({ broken: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
);
