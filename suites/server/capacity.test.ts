import { runArea } from './run-area.ts';

runArea('capacity');
