import { setTimeout as sleep } from 'node:timers/promises';
import { openEngine } from './engine.ts';
import { LABEL } from './left-behind.ts';

/** A program of its own: removes every container that carries the label of a run. What was just being made may come up after a first look. */

const LOOKS = 3;
const BETWEEN_LOOKS_MS = 200;

const [, , label = ''] = process.argv;
const { dockerode } = (await openEngine('')).container;
for (let looks = 0; looks < LOOKS; looks += 1) {
  const left = await dockerode.listContainers({ all: true, filters: { label: [`${LABEL}=${label}`] } });
  await Promise.allSettled(left.map(({ Id }) => dockerode.getContainer(Id).remove({ force: true, v: true })));
  await sleep(BETWEEN_LOOKS_MS);
}
process.exit(0);
