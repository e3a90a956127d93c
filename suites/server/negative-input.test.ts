import { runArea } from '../run/run-area.ts';

runArea('negative-input');
