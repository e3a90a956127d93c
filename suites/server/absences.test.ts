import { runArea } from './run-area.ts';

runArea('absences');
