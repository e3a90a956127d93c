import { runArea } from './run-area.ts';

runArea('negative-input');
