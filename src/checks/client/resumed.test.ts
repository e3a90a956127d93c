import type { ClientRun, RecordedPosition } from '../../model/client-evidence.ts';
import type { CaseEvidence } from '../../model/evidence.ts';
import { met, unobserved } from '../check.ts';
import { clientEvidence } from '../testing/client.ts';
import { jsonAnswer } from '../testing/evidence.ts';
import { batchOf } from '../testing/messages.ts';
import { type Row, testRows, violated } from '../testing/table.ts';
import { resumed } from './resumed.ts';

const run = (startedMs: number, recorded?: readonly RecordedPosition[]): ClientRun => ({
  startedMs,
  output: '',
  outputBytes: 0,
  ...(recorded === undefined ? {} : { recorded }),
});

const asked = (label: string, channel: string, after: number, startedMs: number) =>
  jsonAnswer(label, batchOf([]), {
    path: `/trade-data/v1/channels/${channel}/events?afterSequence=${after}`,
    timing: { startedMs, endedMs: startedMs + 5 },
  });

const had = [
  { channelId: 'one', epoch: 1, sequence: 12 },
  { channelId: 'two', epoch: 1, sequence: 7 },
];

const startedAgain = (one: number, two: number): CaseEvidence =>
  clientEvidence([asked('pull', 'one', 12, 50), asked('pull#2', 'one', one, 210), asked('pull#3', 'two', two, 220)], {
    client: { runs: [run(0, had), run(200)] },
  });

const goesOn = resumed.afterWhatWasPersisted();

const rows: readonly Row[] = [
  { name: 'after what was recorded', check: goesOn, given: startedAgain(12, 7), want: met },
  { name: 'one channel had not been persisted yet', check: goesOn, given: startedAgain(12, 0), want: met },
  {
    name: 'every channel from the first',
    check: goesOn,
    given: startedAgain(0, 0),
    want: violated(
      {
        says: 'one is read from the first event again',
        expected: 'events after what was persisted, up to 12',
        received: 'events from the first',
        exchange: 'pull#2',
      },
      {
        says: 'two is read from the first event again',
        expected: 'events after what was persisted, up to 7',
        received: 'events from the first',
        exchange: 'pull#3',
      },
    ),
  },
  {
    name: 'nothing had been recorded',
    check: goesOn,
    given: clientEvidence([asked('pull', 'one', 0, 210)], { client: { runs: [run(0, []), run(200)] } }),
    want: unobserved('the client had recorded nothing before it was started again, or asked for nothing after that'),
  },
];

testRows(rows);
