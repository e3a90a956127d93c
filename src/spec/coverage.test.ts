import { describe, expect, it } from '@jest/globals';
import { coverageOf, coverageText } from './coverage.ts';

describe('coverageOf', () => {
  const ledger = {
    'TRD-PULL-01': { area: 'TRD-PULL', role: 'server' },
    'TRD-PULL-02': { area: 'TRD-PULL', role: 'both' },
    'TRD-PULL-03': { area: 'TRD-PULL', role: 'server', excluded: 'nobody sees it' },
    'CLI-GAP-01': { area: 'CLI-GAP', role: 'client' },
  };
  const cases = [{ id: 'pull-answers', requirement: 'TRD-PULL-01' }];

  it('tells rows with a case from those without and from the excluded ones', () => {
    expect(coverageOf(cases, 'server', ledger)).toEqual([
      {
        area: 'TRD-PULL',
        covered: [{ requirement: 'TRD-PULL-01', cases: ['pull-answers'] }],
        uncovered: ['TRD-PULL-02'],
        excluded: [{ requirement: 'TRD-PULL-03', reason: 'nobody sees it' }],
      },
    ]);
  });

  it('leaves out what the other side has to meet, and counts in words', () => {
    expect(coverageText(coverageOf(cases, 'client', ledger))).toBe(
      'TRD-PULL: 0 of 1\n  without a case: TRD-PULL-02\nCLI-GAP: 0 of 1\n  without a case: CLI-GAP-01\n',
    );
  });
});
