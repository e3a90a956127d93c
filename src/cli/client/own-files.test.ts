import { expect, test } from '@jest/globals';
import { createOwnFiles } from './own-files.ts';
import type { Snapshot } from './watched-files.ts';

/** Which changes of a run another one is played for. */

const at = (times: Readonly<Record<string, number>>): Snapshot => new Map(Object.entries(times));

const start = at({ source: 1, log: 1 });

test('a file that was there and changed is played for once, and is then the one of the client', () => {
  const own = createOwnFiles();
  expect(own.afterRun(start, at({ source: 1, log: 2 }))).toEqual({ news: ['log'], taken: [] });
  expect(own.afterRun(at({ source: 1, log: 2 }), at({ source: 1, log: 3 }))).toEqual({ news: [], taken: ['log'] });
  expect(own.afterRun(at({ source: 1, log: 3 }), at({ source: 1, log: 4 }))).toEqual({ news: [], taken: [] });
});

test('what comes or goes in a run is the client’s, under a new name each time, too', () => {
  const own = createOwnFiles();
  expect(own.afterRun(start, at({ source: 1, 'log-2': 2 }))).toEqual({ news: [], taken: ['log', 'log-2'] });
  expect(own.afterRun(at({ source: 1, 'log-2': 2 }), at({ source: 1, 'log-2': 2, 'log-3': 3 }))).toEqual({ news: [], taken: ['log-3'] });
});

test('files that a client writes in turn end, too', () => {
  const own = createOwnFiles();
  let now = at({ one: 1, two: 1, three: 1 });
  let runs = 0;
  for (let news = ['first']; news.length > 0; runs += 1) {
    const written = [...now.keys()][runs % 3] ?? '';
    const after = new Map(now).set(written, runs + 10);
    news = [...own.afterRun(now, after).news];
    now = after;
    if (runs > 10) throw new Error('it is played without end');
  }
  expect(runs).toBe(4);
});

test('a source that is saved during one run and another is played for each time, if something else was saved between', () => {
  const own = createOwnFiles();
  expect(own.afterRun(start, at({ source: 2, log: 1 })).news).toEqual(['source']);
  expect(own.afterRun(at({ source: 2, log: 1 }), at({ source: 2, log: 1 })).news).toEqual([]);
  expect(own.afterRun(at({ source: 2, log: 1 }), at({ source: 3, log: 1 })).news).toEqual(['source']);
});

test('what is saved while no client runs is its developer’s again', () => {
  const own = createOwnFiles();
  own.afterRun(start, at({ source: 1, log: 1, added: 2 }));
  expect(own.has('added')).toBe(true);
  own.saved(['added']);
  expect(own.has('added')).toBe(false);
  const saved = at({ source: 1, log: 1, added: 3 });
  expect(own.afterRun(saved, at({ source: 1, log: 1, added: 4 })).news).toEqual(['added']);
});
