import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { judgeFigure, tableText } from './figures.ts';
import { measureRequestRates } from './request-rates.ts';
import { measureStartUp } from './start-up.ts';
import { measureStreams } from './streams.ts';
import { measureSuite } from './suite.ts';

/** `npm run bench`: prints the table and keeps it in reports/bench.json. It measures, and gates nothing: a missed goal is no failure. */

const machine = `${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}, ${process.platform}`;
const [loadBefore = 0] = loadavg();
process.stdout.write(
  `${machine}; load before the start ${loadBefore.toFixed(1)}\nAll processes share these cores: compare ratios, not rates.\n`,
);
if (loadBefore > availableParallelism() / 2)
  process.stdout.write('The machine is busy with other work: latencies and start-up times will say little.\n');

const rates = await measureRequestRates();
const startUp = await measureStartUp();
const streams = await measureStreams();
const suite = await measureSuite();
const figures = [...rates.figures, ...startUp, ...streams, ...suite].map(judgeFigure);

process.stdout.write(`\n${tableText(figures)}\n`);
const file = new URL('../reports/bench.json', import.meta.url);
await mkdir(new URL('.', file), { recursive: true });
await writeFile(file, `${JSON.stringify({ at: new Date().toISOString(), machine, loadBefore, figures, rounds: rates.rounds }, null, 2)}\n`);
process.stdout.write('\nreports/bench.json has these figures and every round.\n');
