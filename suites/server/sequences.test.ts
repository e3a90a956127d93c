import { runArea } from '../run/run-area.ts';

runArea('sequences');
