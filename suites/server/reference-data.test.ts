import { runArea } from './run-area.ts';

runArea('reference-data');
