import { runEveryArea } from '../run/run-area.ts';

// One file for all areas: each case has processes of its own already, and cases of a client that is shared come in one series.
runEveryArea();
