import { testcontainers } from './engine.ts';

/**
 * Ryuk, testcontainers' own cleaner, is an image that many networks cannot fetch. Where it can be had it runs, and outlives even a
 * suite that is killed; where it cannot, what each run clears away itself has to do.
 */

const DISABLED = 'TESTCONTAINERS_RYUK_DISABLED';
const FETCH_MS = 20_000;

const fetchable = async (): Promise<boolean> => {
  const { ImageName, getContainerRuntimeClient } = await testcontainers();
  const engine = await getContainerRuntimeClient();
  const image = ImageName.fromString(process.env['RYUK_CONTAINER_IMAGE'] ?? 'testcontainers/ryuk:0.14.0');
  const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), FETCH_MS).unref());
  const fetched = engine.image.pull(image).then(
    () => true,
    () => false,
  );
  return Promise.race([fetched, late]);
};

/** Settled once for a run, for all its processes: the environment is what testcontainers goes by. */
export const settleRyuk = async (): Promise<void> => {
  if (process.env[DISABLED] !== undefined) return;
  if (!(await fetchable())) process.env[DISABLED] = 'true';
};
